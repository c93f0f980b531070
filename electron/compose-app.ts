import { join } from 'node:path'
import type { Report } from './diagnostics/domain-events'
import type { Log } from './diagnostics/log'
import { emptyCounter } from '../shared/counter'
import type { PaymentId } from '../shared/payment-id'
import { problem } from '../shared/problem'
import { failed } from '../shared/result'
import { composeDisplays } from './compose-displays'
import { composeOffice } from './compose-office'
import { composePrinting } from './compose-printing'
import { cashiersFile } from './cashiers/cashiers-file'
import { signInDesk } from './cashiers/sign-in'
import type { Clock } from './clock'
import { counter } from './counter/counter'
import { reportPrint } from './counter/report-print'
import { serveCounter } from './counter/serve-counter'
import { auditTable } from './database/audit'
import { observationsTable } from './database/observations'
import { healthKeeper } from './diagnostics/health'
import { historyFiles, listBackups } from './database/history-files'
import { keepBackups } from './database/keep-backups'
import { noticesTable } from './database/notices'
import { checkInBackground } from './database/check-in-background'
import { copyInBackground } from './database/copy-in-background'
import { checkLater } from './database/check-later'
import { shiftCounting } from './database/count-shift'
import { openHistory } from './database/open-history'
import { paymentsTable } from './database/payments'
import { printJobsTable } from './database/print-jobs'
import { shiftsTable } from './database/shifts'
import { scanJournal } from './database/scan-journal'
import { cashierRequestHandlers } from './ipc/cashier-requests'
import { accessOfCounter } from './ipc/access-of-counter'
import { shopOnCounter } from './ipc/shop-on-counter'
import { customerRequestHandlers } from './ipc/customer-requests'
import { statePush, tellWindows, type Windows } from './ipc/push'
import { kiriminAjaClient } from './kiriminaja/client'
import { paymentDecisions } from './payments/decide-payment'
import { paymentOpener } from './payments/open-payment'
import { paymentSettler } from './payments/settle-payment'
import { apiKeyStore } from './security/api-key'
import type { Automation } from './settings/automation'
import { addressOf, chooseEnvironment } from './settings/choose-environment'
import type { SettingsFile } from './settings/settings-file'
import { shopPictureFiles } from './settings/shop-picture-files'
import { shiftDesk } from './shifts/shift-desk'
import type { Placement } from './windows/choose-customer-display'
import { updates } from './updates/updates'
import { whatToFinish } from './updates/what-to-finish'
import { keepAwake } from './windows/keep-awake'

export type AppParts = {
  readonly automation: Automation
  readonly dataFolder: string
  readonly settings: SettingsFile
  readonly windows: Windows
  /** Where the windows were opened; from then on they follow the displays by themselves. */
  readonly placement: Placement
  readonly report: Report
  readonly log: Log
  readonly clock: Clock
  readonly restart: () => void
}

/** A server with all that belongs to it, read only where nothing else is asked. */
const simulated = async () => {
  const { startSimulator } = await import('./simulator/start-simulator')
  return startSimulator({ makeUnknown: true })
}

/** Builds the parts of the app and hands them to each other. The only place that knows them all. */
export async function composeApp(parts: AppParts) {
  const { automation, dataFolder, settings, windows, placement, report, log, clock, restart } = parts
  const picturesFolder = join(dataFolder, 'pictures')
  const pictures = shopPictureFiles(picturesFolder, log)
  pictures.removeUnused(settings.read().pictures)
  const apiKey = apiKeyStore({
    file: join(dataFolder, 'api-key'),
    fromEnvironment: automation.KASIR_API_KEY,
    log,
    changed: (state) => {
      onScreen.change({ kind: 'key-changed', locked: state === 'locked' })
      judgeRestart()
      if (apiKey.read() !== null) service.askAgain()
    },
  })
  const chosen = () => chooseEnvironment(automation, settings.read(), apiKey.state() !== 'missing')
  const { environment, url } = chosen()
  const judgeRestart = (): void =>
    onScreen.change({ kind: 'restart-judged', needed: chosen().environment !== environment })
  const simulator = url === null ? await simulated() : null
  const kiriminAja = new URL(simulator?.url ?? url ?? '')
  log.info(`environment ${environment} at ${kiriminAja.origin}`)

  // A history for each environment: simulated payments never stand among real ones.
  const files = historyFiles(dataFolder, environment)
  const journal = scanJournal(files.scans)
  const database = openHistory({ files, journal, now: clock.now, log })
  const payments = paymentsTable(database)
  const observations = observationsTable(database)
  const printJobs = printJobsTable(database)
  const notices = noticesTable(database)
  const cashiers = cashiersFile(join(dataFolder, 'cashiers.json'), log)
  const desk = signInDesk({
    file: cashiers,
    audit: () => audit,
    clock,
    changed: (signIn) => onScreen.change({ kind: 'sign-in-changed', signIn }),
  })
  const whoever = (): string | null => desk.who() ?? shifts.who()
  const audit = auditTable(database, whoever)
  const day = () => ({ timeZone: settings.read().timeZone, endsAt: settings.read().businessDayEndsAt })
  const shifts = shiftDesk({
    database,
    shifts: shiftsTable(database),
    counting: shiftCounting(database),
    printJobs,
    audit,
    day,
    clock,
    print: (job) => service.print(job),
  })

  const health = healthKeeper()
  const stayAwake = keepAwake()
  const backups = keepBackups({
    files,
    journal,
    notices,
    keep: () => settings.read().backupsKept,
    copy: copyInBackground,
    clock,
    log,
    failed: (what) => {
      report({ event: 'problem', ...what })
      onScreen.change({ kind: 'notices-changed', notices: notices.open() })
    },
  })

  const atStart = {
    environment,
    ...shopOnCounter(settings.read()),
    ...emptyCounter,
    // A page that is there before all is taken up again must hear nothing of it as news: it would sound for yesterday's money.
    paidAside: [...payments.awaitingNotice()],
    signIn: desk.state(),
    keyLocked: apiKey.state() === 'locked',
  }
  const push = statePush(tellWindows(windows), (state) => service.atThisMoment(state))
  const onScreen = counter(atStart, (state) => {
    push(state)
    stayAwake(state)
  })
  const { trial, screens, placeWindows, follow } = composeDisplays({
    windows,
    placement,
    settings: settings.read,
    counter: onScreen,
    report,
  })
  const isOnCounter = (paymentId: PaymentId): boolean =>
    onScreen.state().current?.record.paymentId === paymentId

  const paper = composePrinting({
    payments,
    figures: shifts.figures,
    printJobs,
    settings: settings.read,
    environment,
    dataFolder,
    log,
    clock,
    changed: (job) => {
      health.printed(job)
      service.printed(job)
      reportPrint(report, job)
    },
  })
  const { printing } = paper

  const service = serveCounter({
    counter: onScreen,
    heard: health.heard,
    open: paymentOpener(database, payments, journal, clock, whoever),
    settle: paymentSettler(database, { payments, observations, printJobs }, settings.read, isOnCounter),
    decide: paymentDecisions(database, { payments, printJobs, audit }, clock),
    expiryMinutes: () => settings.read().expiryMinutes,
    random: Math.random,
    ask: kiriminAjaClient(
      () => ({
        url: kiriminAja,
        apiKey: simulator === null ? apiKey.read() : 'none-needed',
        keyLocked: simulator === null && apiKey.state() === 'locked',
        answerMs: settings.read().answerSeconds * 1000,
      }),
      clock,
    ),
    budgetRules: () => {
      const { perMinute, gapSeconds } = settings.read().budgets[environment]
      return { perMinute, gapMs: gapSeconds * 1000 }
    },
    payments,
    printJobs,
    printing,
    report,
    clock,
  })

  const healthNow = () =>
    health.now({
      folder: dataFolder,
      budget: service.budget,
      waitingPrints: printJobs.countWaiting,
      newestBackup: () => listBackups(files)[0]?.at ?? null,
    })
  const office = composeOffice({
    database,
    files,
    payments,
    audit,
    environment,
    settings: settings.read,
    window: () => windows.cashier,
    chosenFile: automation.KASIR_CHOSEN_FILE,
    day,
    log,
    clock,
    restart,
    facts: () => ({
      apiKey: apiKey.state(),
      health: healthNow(),
      dataFolder,
      cashiers: cashiers.read().cashiers.map(({ name }) => name),
    }),
  })
  const cashierHandlers = cashierRequestHandlers({
    counter: onScreen,
    service,
    payments,
    observations,
    printJobs,
    notices,
    audit,
    cashiers,
    desk,
    shifts,
    environment,
    ...office,
    updates: updates({
      feed: () => settings.read().updates,
      dataFolder,
      busyWith: () => whatToFinish(onScreen.state(), clock.now()),
      log,
    }),
    ...paper,
    window: () => windows.cashier,
    settings,
    apiKey,
    pictures,
    // Under a forced demonstration nothing leaves this computer, a trial of the key neither.
    connection: (wanted, key) => ({
      url:
        automation.KASIR_SIMULATOR === 'on' && simulator !== null
          ? new URL(simulator.url)
          : addressOf(automation, wanted),
      apiKey: key,
      answerMs: settings.read().answerSeconds * 1000,
    }),
    clock,
    restart,
    trial,
    screens,
    placeWindows,
    judgeRestart,
    health: healthNow,
    paySimulated: (paymentId) =>
      simulator === null ? failed(problem('payment-not-simulated', paymentId)) : simulator.pay(paymentId),
  })

  let callOffCheck = (): void => undefined
  return {
    cashierHandlers,
    mayAsk: accessOfCounter(desk, log),
    customerHandlers: customerRequestHandlers(onScreen, service, screens),
    resume: (): void => {
      follow()
      onScreen.change({ kind: 'notices-changed', notices: notices.open() })
      service.resume()
      printing.resume()
      backups.start()
      callOffCheck = checkLater({ files, check: checkInBackground, log, restart })
    },
    painted: screens.all,
    /** What the start could do without, read while nobody waits: the first receipt shall not. */
    readAhead: paper.readAhead,
    askAgain: service.askAgain,
    endTrial: trial.end,
    /** Resolves when what is being printed has come to its end and the last backup is made. */
    close: async (): Promise<void> => {
      trial.end()
      office.exporting.close()
      callOffCheck()
      service.stop()
      await printing.stop()
      await backups.close()
      database.close()
      void simulator?.stop()
    },
  }
}
export type ComposedApp = Awaited<ReturnType<typeof composeApp>>
