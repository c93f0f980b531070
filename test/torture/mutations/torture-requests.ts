import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { startSimulator } from '../../../electron/simulator/start-simulator'
import { cashierContract } from '../../../shared/cashier-contract'
import { customerContract } from '../../../shared/customer-contract'
import { type Exchange, resultSchema } from '../../../shared/exchange'
import { problemSchema } from '../../../shared/problem-codes'
import { defaultSettings } from '../../../shared/default-settings'
import type { Settings } from '../../../shared/settings'
import { expectEvent, type Kasir, launchKasir, newInstallation, scan } from '../../support/launch-kasir'
import { startLoopbackPrinter } from '../../support/loopback-printer'
import { paymentId } from '../../support/payment-ids'
import { readHistory } from '../kills/read-history'
import { findings, type Findings, type PartOptions, type PartResult } from '../part'
import { type End, askInWindow } from './ask-in-window'
import { allRequests, type Payload, payloadsFor, type RequestName } from './request-payloads'

const BATCH = 500
/** The watch goes on beside it, and must not take the time away from the requests. */
const calm = { perMinute: 600, gapSeconds: 0.3 }
const contract: Readonly<Record<string, Exchange>> = { ...cashierContract, ...customerContract }

const PAID = 'PID-2'
const known = ['XID-1', PAID, 'XID-3']

/**
 * So many mutated payloads for each request of both windows, sent by the windows themselves to the app as it is built.
 * Each must end in a result the contract allows, main must live, and nothing may be paid that was not.
 */
export async function tortureRequests(options: PartOptions): Promise<PartResult> {
  const found = findings('mutations of every request', 'requests', {
    seed: options.seed,
    runs: options.runs * allRequests.length,
  })
  const simulator = await startSimulator({ makeUnknown: true })
  const printer = await startLoopbackPrinter()
  const settings: Settings = {
    ...defaultSettings,
    budgets: { simulator: calm, sandbox: calm, production: calm },
    printer: { kind: 'network', host: '127.0.0.1', port: printer.port },
  }
  const installation = newInstallation(settings)
  // Nobody is there to answer a dialog.
  const chosen = { KASIR_CHOSEN_FILE: join(installation.folder, 'chosen') }
  const kasir = await launchKasir(installation, simulator.url, chosen)
  const invalid = new Set<RequestName>()
  const died = new Promise<string>((resolve) =>
    kasir.app.process().once('exit', (code, signal) => resolve(`main ended: ${code ?? signal}`)),
  )
  try {
    for (const id of known) {
      await scan(kasir, id)
      await expectEvent(installation, 'payment.observed', id)
    }
    simulator.pay(paymentId(PAID))
    await kasir.cashier.evaluate((id) => window.kasir?.checkNow?.({ paymentId: id }), PAID)
    await expectEvent(installation, 'payment.paid', PAID)

    const send = async (): Promise<void> => {
      for (let batch = 0; batch * BATCH < options.runs && Date.now() < options.deadline; batch++) {
        const size = Math.min(BATCH, options.runs - batch * BATCH)
        for (const name of allRequests) {
          const payloads = fc.sample(payloadsFor(name, settings, known), {
            seed: options.seed + batch,
            numRuns: size,
          })
          const ends = await sendBatch(found, kasir, name, payloads, `seed ${options.seed + batch}`)
          if (ends.some((end) => end.kind === 'problem' && end.code === 'request-invalid')) invalid.add(name)
        }
        options.say(`  ${found.runs()} requests`)
      }
      // It still serves: a new payment goes its way.
      await scan(kasir, 'XID-4')
      await expectEvent(installation, 'payment.observed', 'XID-4')
    }
    const death = await Promise.race([send(), died])
    if (death !== undefined) found.violated(death)
  } catch (error) {
    found.violated(error instanceof Error ? error.message : String(error))
  }
  await kasir.close()
  await Promise.all([simulator.stop(), printer.stop()])

  const log = linesOf(installation.folder)
  for (const bug of log.filter((line) => /\bbug\b/.test(line)).slice(0, 20)) found.violated(bug)
  for (const name of invalid)
    found.holds(
      log.some((line) => line.endsWith(`/${name}`) && line.includes(' warn invalid ')),
      `${name} was sent what it cannot read, and the log has no word of it`,
    )
  found.count('refused and logged', invalid.size)
  const history = readHistory(installation.folder)
  for (const { paymentId: id, status } of history.payments())
    found.holds(status !== 'paid' || id === PAID, `${id} is paid, and nobody paid it`)
  found.holds(history.integrity() === 'ok', 'the database is damaged')
  found.count('payments', history.payments().length)
  history.close()
  installation.remove()
  return found.result()
}

async function sendBatch(
  found: Findings,
  { cashier, customer }: Kasir,
  name: RequestName,
  payloads: readonly Payload[],
  seed: string,
): Promise<readonly End[]> {
  const page = name in customerContract ? customer : cashier
  const ends = await askInWindow(page, name, payloads)
  for (const [index, end] of ends.entries()) {
    const complaint = complaintAbout(name, end)
    if (complaint === null) continue
    found.violated(`${name} (${seed}): ${complaint}, sent ${JSON.stringify(payloads[index])?.slice(0, 300)}`)
  }
  found.ran(ends.length)
  found.count('fulfilled', ends.filter(({ kind }) => kind === 'value').length)
  return ends
}

function complaintAbout(name: RequestName, end: End): string | null {
  switch (end.kind) {
    case 'rejected':
      return `rejected: ${end.error}`
    case 'no-result':
      return `no result: ${end.got}`
    case 'problem':
      if (end.code === 'unexpected') return 'a bug in main'
      return problemSchema.safeParse({ code: end.code, detail: '' }).success ? null : `problem ${end.code}`
    case 'value': {
      const answer = contract[name]?.answer
      const parsed = answer && resultSchema(answer, problemSchema).safeParse({ ok: true, value: end.value })
      return parsed?.success === true ? null : `an answer against the contract: ${parsed?.error.message}`
    }
  }
}

/** What main wrote down about itself. */
const linesOf = (folder: string): readonly string[] =>
  ['kasir.log.1', 'kasir.log']
    .map((name) => join(folder, 'logs', name))
    .filter(existsSync)
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
