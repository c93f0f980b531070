import { expect } from '@playwright/test'
import { problemSentences } from '../../../shared/problem-sentences'
import { expectStatus, type Kasir, launchKasir, newInstallation, scan } from '../../support/launch-kasir'
import { publishedSample } from '../../support/published-sample'
import { findings, type Findings, type PartOptions, type PartResult } from '../part'
import { seededRandom } from '../random'
import { startFaultServer } from './fault-server'
import { answers } from './faults'
import { fieldCases } from './field-cases'
import type { NetworkCase } from './network-case'
import { networkCases } from './network-cases'
import { wrongAddresses } from './wrong-addresses'

const unpaid = publishedSample('express-unpaid')
const paid = unpaid.replace('"status_code": "9"', '"status_code": "0"')
const ID = 'XID-5732095327'

/**
 * Nothing may wait for the budget here, what is tried is what the screen says: even after the faults that quarter the
 * limit, ten questions a second stay within it.
 */
const budget = { perMinute: 6000, gapSeconds: 0.1 }
const settings = { answerSeconds: 1, budgets: { simulator: budget, sandbox: budget, production: budget } }

/** Under this one the counter rightly asks nothing for minutes. */
const tooPatient = (name: string): boolean => name.includes('2099')

/** One of each kind, for `npm test`. */
const FEW = [
  'reset',
  'a byte a second',
  'never ending, fast',
  '100 MB',
  'cut off in the middle',
  '302 to another host',
  'paid, called HTML',
  'wrong UTF-8',
  'empty',
  '401 with words',
  '503 and yet paid',
  'refused with 200',
  'a certificate nobody vouches for',
  'refused',
]

type Case = { readonly name: string; readonly paymentId: string } & Pick<NetworkCase, 'expected' | 'fault'>

/**
 * Bad answers as the cashier and the customer meet them: through the app as it is built and started. `runs`: how many
 * answers with one wrong field are drawn by the seed, besides all broken connections; 0 for one of each kind.
 */
export async function tortureAnswersOnScreen(options: PartOptions): Promise<PartResult> {
  const random = seededRandom(options.seed)
  const elsewhere = await startFaultServer()
  const server = await startFaultServer()
  const addresses = await wrongAddresses(ID, paid)
  const isWanted = ({ name }: { readonly name: string }): boolean =>
    options.runs > 0 ? !tooPatient(name) : FEW.includes(name)

  const network = networkCases(`http://127.0.0.1:${elsewhere.port}/api/mitra/v2/get_payment`)
    .filter(isWanted)
    .map((one): Case => ({ ...one, paymentId: ID }))
  const fields = fieldCases()
  const drawn = Array.from({ length: options.runs }, () => random.pick(fields)).map(
    ({ name, paymentId, body, meaning }): Case => ({
      name,
      paymentId,
      expected: meaning.code ?? (meaning.status === 'unknown' ? 'api-not-understood' : meaning.status),
      fault: (answer) => answers(200, body.replaceAll(paymentId, idIn(answer))),
    }),
  )
  const wrong = addresses.all.filter(isWanted)
  const cases = [...network, ...drawn]
  const found = findings('answers, on the screens', 'answers', {
    ...options,
    runs: cases.length + wrong.length,
  })

  await withKasir(`http://127.0.0.1:${server.port}`, async (kasir) => {
    for (const [number, { name, paymentId, fault, expected }] of cases.entries()) {
      if (Date.now() > options.deadline) break
      const id = `${paymentId}-${number}`
      server.behave(id, fault(unpaid.replaceAll(ID, id), paid.replaceAll(ID, id)))
      await see(found, kasir, { id, name, expected })
    }
  })
  for (const { name, url, expected } of wrong) {
    if (Date.now() > options.deadline) break
    await withKasir(url, (kasir) => see(found, kasir, { id: ID, name, expected }))
  }

  found.holds(elsewhere.connections() === 0, 'a redirect was followed')
  found.holds(addresses.keysGivenAway() === 0, 'the key went to a server with a wrong certificate')
  await Promise.all([server.stop(), elsewhere.stop(), addresses.stop()])
  return found.result()
}

const idIn = (answer: string): string => /"payment_id": "([^"]*)"/.exec(answer)?.[1] ?? ''

async function withKasir(url: string, use: (kasir: Kasir) => Promise<void>): Promise<void> {
  const installation = newInstallation(settings)
  const kasir = await launchKasir(installation, url)
  try {
    await use(kasir)
  } finally {
    await kasir.close()
    installation.remove()
  }
}

type Seen = { readonly id: string; readonly name: string; readonly expected: NetworkCase['expected'] }

/** Scans and looks: the status on both windows, and the sentence with its code on the cashier's. */
async function see(found: Findings, kasir: Kasir, { id, name, expected }: Seen): Promise<void> {
  found.ran()
  try {
    await scan(kasir, id)
    await expect(kasir.cashier.getByTestId('payment-id')).toHaveText(id)
    if (!isProblem(expected)) {
      await expectStatus(kasir, expected)
      return
    }
    const line = kasir.cashier.getByTestId('evidence').locator('[data-problem]')
    await expect(line).toHaveAttribute('data-problem', expected, { timeout: 10_000 })
    await expect(line).toContainText(problemSentences[expected].id)
    await expect(line).toContainText(expected)
    await expectStatus(kasir, 'unknown')
    await expect(kasir.customer.getByTestId('qris-code')).toBeHidden()
  } catch (error) {
    found.violated(`${name}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const isProblem = (expected: NetworkCase['expected']): expected is keyof typeof problemSentences =>
  expected in problemSentences
