import { once } from 'node:events'
import { writeSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { app, session } from 'electron'
import { cashierContract } from '../shared/cashier-contract'
import { customerContract } from '../shared/customer-contract'
import { succeeded } from '../shared/result'
import { systemClock } from './clock'
import { closeBeforeQuit } from './close-before-quit'
import { answerToCommandLine } from './command-line'
import { composeApp } from './compose-app'
import { startFailure, unusableFolder } from './database/start-failure'
import { eventReporter } from './diagnostics/domain-events'
import { refuseToStart, restartOnBug } from './diagnostics/fatal-error'
import { fileLog } from './diagnostics/log'
import { handleRequests } from './ipc/handle-request'
import type { Windows } from './ipc/push'
import { noticeReturn } from './payments/notice-return'
import { registerAppScheme, serveApp } from './security/app-protocol'
import { lockDownWebContents } from './security/lock-down-web-contents'
import { denyPermissions } from './security/permissions'
import { refuseDebugging } from './security/refuse-debugging'
import { automationOrExit } from './settings/automation-or-exit'
import { startAgain } from './start-again'
import { openCashierWindow } from './windows/cashier-window'
import { keepOpenUntilQuit, openCustomerWindow } from './windows/customer-window'

const said = answerToCommandLine(process.argv, { name: 'Kasir QRIS', version: app.getVersion() })
if (said !== null) {
  writeSync(process.stdout.fd, said)
  process.exit(0)
}

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
registerAppScheme()
refuseDebugging()
restartOnBug(log)
lockDownWebContents(log)

async function start(): Promise<void> {
  await app.whenReady()
  serveApp({ windows: join(built, 'renderer'), pictures: join(dataFolder, 'pictures') })
  denyPermissions(session.defaultSession)

  const restart = (): void => {
    startAgain(app)
    app.quit()
  }
  const kasir = await composeApp({ automation, dataFolder, windows, report, log, clock, restart })
  handleRequests(
    'cashier',
    cashierContract,
    kasir.cashierHandlers,
    () => windows.cashier?.webContents ?? null,
    kasir.mayAsk,
    log,
  )
  handleRequests(
    'customer',
    customerContract,
    kasir.customerHandlers,
    () => windows.customer?.webContents ?? null,
    () => succeeded(undefined),
    log,
  )

  const placement = kasir.placement()
  windows.customer = openCustomerWindow(join(built, 'preload'), placement.customer, log)
  windows.cashier = openCashierWindow(join(built, 'preload'), placement, log)
  windows.cashier.on('closed', () => app.quit())
  // A page that is loaded again has forgotten what it was trying out.
  windows.cashier.webContents.on('did-start-loading', kasir.endTrial)
  const painted = [windows.cashier, windows.customer].map((window) => once(window, 'ready-to-show'))
  void Promise.all(painted).then(() => {
    report({ event: 'app.ready' })
    return kasir.readAhead()
  })
  keepOpenUntilQuit(windows.customer)
  noticeReturn(kasir.askAgain)
  closeBeforeQuit(kasir.close, log)
  kasir.resume()
}

const unusable = unusableFolder(dataFolder)
if (unusable !== null) {
  void app.whenReady().then(() => refuseToStart(unusable))
} else if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => {
    if (windows.cashier?.isMinimized()) windows.cashier.restore()
    windows.cashier?.focus()
  })
  start().catch((error: unknown) => refuseToStart(startFailure(error)))
} else {
  // The first instance comes to the front: that is the answer for whoever clicked. This one is for a terminal.
  process.stderr.write(
    `Kasir QRIS sudah berjalan dengan folder data ini.\nKasir QRIS is already running on ${dataFolder}.\n`,
  )
  app.exit(1)
}
