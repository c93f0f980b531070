import type { Simulator } from '../../../electron/simulator/start-simulator'
import { type Installation, launchKasir, scan } from '../../support/launch-kasir'
import { paymentId } from '../../support/payment-ids'
import type { Random } from '../random'

type Round = {
  readonly installation: Installation
  readonly simulator: Simulator
  readonly random: Random
  /** Every payment the server has said "paid" for, or would if it were asked. */
  readonly paid: Set<string>
  readonly round: number
}

const MOMENTS = [
  'payment.opened',
  'payment.observed',
  'payment.qr_shown',
  'payment.paid',
  'receipt.printed',
  'nothing in particular',
] as const
const LONGEST_WAIT_MS = 4000

/** Starts the app, sells one to three times in a hurry, and kills it a random while after a random moment. */
export async function playAndKill({ installation, simulator, random, paid, round }: Round): Promise<void> {
  const before = installation.events().length
  const kasir = await launchKasir(installation, simulator.url)
  const program = kasir.app.process()
  const gone = new Promise<void>((resolve) => program.once('exit', () => resolve()))
  const payments: NodeJS.Timeout[] = []

  const ids = Array.from(
    { length: 1 + random.below(3) },
    (_, sale) => `${random.pick(['XID', 'PID'])}-${round}-${sale}-${random.below(1e6)}`,
  )
  const moment = random.pick(MOMENTS)
  const after = random.below(250)
  const delays = ids.map(() => (random.chance(80) ? random.below(500) : null))
  for (const [index, id] of ids.entries()) {
    await scan(kasir, id)
    const delay = delays[index] ?? null
    if (delay === null) continue
    payments.push(
      setTimeout(() => {
        // Known to the server only from the first question on.
        if (simulator.pay(paymentId(id)).ok) paid.add(id)
      }, delay),
    )
  }

  const happened = (): boolean =>
    installation
      .events()
      .slice(before)
      .some(({ event }) => event === moment)
  const until = Date.now() + (moment === 'nothing in particular' ? random.below(900) : LONGEST_WAIT_MS)
  while (!happened() && Date.now() < until) await pause(5)
  // The random while is the torture: nothing else is waited for by time.
  await pause(after)
  program.kill('SIGKILL')
  await gone
  payments.forEach(clearTimeout)
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))
