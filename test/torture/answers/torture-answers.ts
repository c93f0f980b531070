import { systemClock as clock } from '../../../electron/clock'
import { kiriminAjaClient } from '../../../electron/kiriminaja/client'
import { judgeObservation } from '../../../electron/payments/judge-observation'
import { customerView } from '../../../shared/customer-view'
import { openedRecord, type PaymentRecord } from '../../../shared/payment-record'
import { paymentId } from '../../support/payment-ids'
import { publishedSample } from '../../support/published-sample'
import { findings, type Findings, type PartOptions, type PartResult } from '../part'
import { counterShowing } from '../counter-showing'
import { startFaultServer } from './fault-server'
import { answers } from './faults'
import { fieldCases } from './field-cases'
import { networkCases } from './network-cases'
import { wrongAddresses } from './wrong-addresses'

const KEY = 'kunci-siksaan-51c0'
const ID = 'XID-5732095327'
/** Much shorter than a byte a second needs for anything, long enough for a busy machine. */
const ANSWER_MS = 4000
const BESIDE_EACH_OTHER = 8
/** What the system may take off the sender's hands before it hears that nobody reads. */
const MOST_TAKEN = 24 * 1024 * 1024

const rules = { requirePaidAt: false, expiryMinutes: 5 }
const unpaidSample = publishedSample('express-unpaid')
const paidSample = unpaidSample.replace('"status_code": "9"', '"status_code": "0"')

/** Every bad answer, and some good ones, through the real client over real connections, and through the judge. */
export async function tortureAnswers(options: Omit<PartOptions, 'runs'>): Promise<PartResult> {
  const fields = fieldCases()
  const elsewhere = await startFaultServer()
  const server = await startFaultServer()
  const network = networkCases(`http://127.0.0.1:${elsewhere.port}/api/mitra/v2/get_payment`)
  const addresses = await wrongAddresses(ID, paidSample)
  const found = findings('answers, in process', 'answers', {
    seed: options.seed,
    runs: fields.length + network.length + addresses.all.length,
  })

  const ask = async (id: string, url = `http://127.0.0.1:${server.port}`): Promise<PaymentRecord> => {
    const client = kiriminAjaClient(() => ({ url: new URL(url), apiKey: KEY, answerMs: ANSWER_MS }), clock)
    const observation = await client(paymentId(id))
    found.ran()
    found.holds(!JSON.stringify(observation).includes(KEY), `${id}: the key is in the observation`)
    return judgeObservation(openedRecord(paymentId(id), clock.now()), observation, rules)
  }

  await eachOf(
    network.map((one, number) => ({ ...one, id: `${ID}-${number}` })),
    async ({ name, fault, expected, id }) => {
      // The answer must be about the payment that was asked for, or it is refused for that alone.
      server.behave(id, fault(unpaidSample.replaceAll(ID, id), paidSample.replaceAll(ID, id)))
      compare(found, name, await ask(id), expected)
    },
    options.deadline,
  )
  await eachOf(
    addresses.all,
    async ({ name, url, expected }) => compare(found, name, await ask(ID, url), expected),
    options.deadline,
  )
  await eachOf(
    fields.map((one, number) => ({ ...one, id: `${one.paymentId}~${number}` })),
    async ({ name, body, meaning, paymentId: about, id }) => {
      server.behave(id, answers(200, body.replaceAll(about, id)))
      compare(found, name, await ask(id), meaning.code ?? meaning.status)
    },
    options.deadline,
  )

  found.holds(elsewhere.connections() === 0, 'a redirect was followed')
  found.holds(addresses.keysGivenAway() === 0, 'the key went to a server with a wrong certificate')
  await Promise.all([server.stop(), elsewhere.stop(), addresses.stop()])
  found.holds(
    server.mostBytesTaken() < MOST_TAKEN,
    `${server.mostBytesTaken()} bytes of one answer were read`,
  )
  return found.result()
}

/** `expected`: a problem's code, and then the status is unknown; or a status, and then there is no problem. */
function compare(found: Findings, name: string, record: PaymentRecord, expected: string): void {
  const code = record.lastCheck?.problem?.code ?? null
  const came = code ?? record.status
  found.holds(came === expected, `${name}: ${came} instead of ${expected}`)
  found.holds(code === null || record.status === 'unknown', `${name}: ${code} and yet ${record.status}`)
  const { screen } = customerView(counterShowing(record))
  const shown =
    record.status === 'unknown'
      ? ['asking', 'please-wait']
      : ['pay', 'code-being-made', 'paid', 'ended', 'please-wait']
  found.holds(shown.includes(screen.kind), `${name}: the customer sees ${screen.kind}`)
}

async function eachOf<T>(
  cases: readonly T[],
  run: (one: T) => Promise<void>,
  deadline: number,
): Promise<void> {
  const waiting = [...cases]
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (Date.now() > deadline) return
      await run(next)
    }
  }
  await Promise.all(Array.from({ length: BESIDE_EACH_OTHER }, worker))
}
