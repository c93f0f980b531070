/** Kill -9 at random moments of many sales. (Written by the lead: please leave this folder to me.) */
import { startSimulator } from '../../../electron/simulator/start-simulator'
import { launchKasir, newInstallation } from '../../support/launch-kasir'
import { findings, type PartOptions, type PartResult, together } from '../part'
import { seededRandom } from '../random'
import { compareWithTruth } from './compare-with-truth'
import { readHistory } from './read-history'
import { playAndKill } from './sale-round'
import { startHesitantPrinter } from './hesitant-printer'

const quick = { perMinute: 2000, gapSeconds: 0.01 }
const budgets = { simulator: quick, sandbox: quick, production: quick }
const SETTLED_WITHIN_MS = 120_000

/**
 * Two counters beside each other, each with a data folder, a server and a printer of its own. `runs` counts kills.
 * At the end each starts once more, is left in peace until nothing is open any more, and is compared with what the
 * server said and what came out of the printer.
 */
export async function tortureByKills(options: PartOptions): Promise<PartResult> {
  const random = seededRandom(options.seed)
  const half = Math.ceil(options.runs / 2)
  const lanes = [half, options.runs - half]
    .filter((runs) => runs > 0)
    .map((runs) => lane({ ...options, runs, seed: random.seed() }))
  const result = together('kill -9', await Promise.all(lanes))
  return { ...result, seed: options.seed, seconds: result.seconds / lanes.length }
}

async function lane(options: PartOptions): Promise<PartResult> {
  const found = findings('kill -9', 'kills', options)
  const random = seededRandom(options.seed)
  const simulator = await startSimulator({ makeUnknown: true })
  const printer = await startHesitantPrinter(random)
  const installation = newInstallation({
    budgets,
    printer: { kind: 'network', host: '127.0.0.1', port: printer.port },
  })
  const paid = new Set<string>()
  const seenPaid = new Map<string, string>()
  try {
    while (found.runs() < options.runs && Date.now() < options.deadline) {
      await playAndKill({ installation, simulator, random, paid, round: found.runs() })
      found.ran()
      const history = readHistory(installation.folder)
      for (const [id, at] of seenPaid) {
        found.holds(history.paidAt(id) === at, `${id} was paid at ${at} and is now ${history.paidAt(id)}`)
      }
      for (const { paymentId, paidSeenAt } of history.payments()) {
        if (paidSeenAt !== null) seenPaid.set(paymentId, paidSeenAt)
      }
      history.close()
      if (found.runs() % 25 === 0) options.say(`  ${found.runs()} kills, ${paid.size} sales paid`)
    }
    await settleInPeace(installation, simulator.url, paid)
    await compareWithTruth({ folder: installation.folder, paid, papers: printer.papers, found })
    found.count('payments', readCount(installation.folder))
    found.count('paid', paid.size)
    return found.result()
  } finally {
    await simulator.stop()
    await printer.stop()
    installation.remove()
  }
}

/** One more start, and no kill: everything that is paid must be found paid, and every receipt must come to an end. */
async function settleInPeace(
  installation: ReturnType<typeof newInstallation>,
  url: string,
  paid: ReadonlySet<string>,
): Promise<void> {
  const kasir = await launchKasir(installation, url)
  const until = Date.now() + SETTLED_WITHIN_MS
  const settled = (): boolean => {
    const history = readHistory(installation.folder)
    const done = history.openPrints() === 0 && [...paid].every((id) => history.paidAt(id) !== null)
    history.close()
    return done
  }
  while (!settled() && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 100))
  await kasir.close()
}

function readCount(folder: string): number {
  const history = readHistory(folder)
  const { length } = history.payments()
  history.close()
  return length
}
