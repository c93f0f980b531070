import { writeSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { app, Menu } from 'electron'
import { systemClock } from './clock'
import { answerToCommandLine } from './command-line'
import { startFailure, unusableFolder } from './database/start-failure'
import { eventReporter } from './diagnostics/domain-events'
import { refuseToStart, restartOnBug } from './diagnostics/fatal-error'
import { fileLog } from './diagnostics/log'
import { takeRequests } from './ipc/handle-request'
import type { Windows } from './ipc/push'
import { registerAppScheme, serveApp } from './security/app-protocol'
import { hardenProcess } from './security/harden-process'
import { lockDownSessions } from './security/lock-down-sessions'
import { lockDownWebContents } from './security/lock-down-web-contents'
import { automationOrExit } from './settings/automation-or-exit'
import { settingsFile } from './settings/settings-file'
import { startAgain } from './start-again'
import { openCashierWindow } from './windows/cashier-window'
import { keepOpenUntilQuit, openCustomerWindow } from './windows/customer-window'
import { currentPlacement } from './windows/follow-displays'

const said = answerToCommandLine(process.argv, { name: 'Kasir QRIS', version: app.getVersion() })
if (said !== null) {
  writeSync(process.stdout.fd, said)
  process.exit(0)
}

hardenProcess()
const automation = automationOrExit()
if (automation.KASIR_DATA_DIR !== undefined) app.setPath('userData', resolve(automation.KASIR_DATA_DIR))
const dataFolder = app.getPath('userData')
const clock = systemClock
const log = fileLog(join(dataFolder, 'logs', 'kasir.log'), clock.now)
const report = eventReporter(automation.KASIR_EVENTS, clock.now, log)
const windows: Windows = { cashier: null, customer: null }
const built = join(import.meta.dirname, '..')

// Dates in the browser's own fields are written as they are here: the day first.
app.commandLine.appendSwitch('lang', 'id')
// Chromium looks up no name: a lookup is heard outside, and no session's lock keeps a page from asking for one.
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
// The windows have no menu bar; Electron would build its own before it is ready. macOS copies and pastes by it.
if (process.platform !== 'darwin') Menu.setApplicationMenu(null)
// Two windows of text and a code need no graphics card, and a till can do without its driver: decision 23.
app.disableHardwareAcceleration()
registerAppScheme()
restartOnBug(log)
lockDownSessions(log)
lockDownWebContents(log)

async function start(): Promise<void> {
  await app.whenReady()
  const folders = { windows: join(built, 'renderer'), pictures: join(dataFolder, 'pictures') }
  const pagesBegun = serveApp(folders, 2)

  const settings = settingsFile(join(dataFolder, 'settings.json'), log)
  const placement = currentPlacement(settings.read().customerDisplay)
  const customer = openCustomerWindow(join(built, 'preload'), placement.customer, log)
  const cashier = openCashierWindow(join(built, 'preload'), placement, log)
  windows.customer = customer
  windows.cashier = cashier
  keepOpenUntilQuit(customer)
  cashier.on('closed', () => app.quit())

  const restart = (): void => {
    startAgain(app)
    app.quit()
  }
  // While the windows' processes start, the rest of the program is read and the history opened. What they ask waits for
  // that; their pages do not.
  const answering = pagesBegun
    .then(() => import('./run-counter'))
    .then(({ runCounter }) =>
      runCounter({ automation, dataFolder, settings, placement, windows, report, log, clock, restart }),
    )
  takeRequests(answering)
  await answering
}

const unusable = unusableFolder(dataFolder)
if (unusable !== null) {
  void app.whenReady().then(() => refuseToStart(unusable))
} else if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => {
    const { cashier } = windows
    // Already on its way out, ending what it prints: whoever clicked gets a counter after that.
    if (cashier?.isDestroyed()) startAgain(app)
    else if (cashier?.isMinimized()) cashier.restore()
    else cashier?.focus()
  })
  start().catch((error: unknown) => refuseToStart(startFailure(error)))
} else {
  // The first instance comes to the front: that is the answer for whoever clicked. This one is for a terminal.
  process.stderr.write(
    `Kasir QRIS sudah berjalan dengan folder data ini.\nKasir QRIS is already running on that data folder.\n`,
  )
  app.exit(1)
}
