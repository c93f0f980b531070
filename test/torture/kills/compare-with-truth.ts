import { readPayment } from '../../../electron/kiriminaja/responses'
import { paymentRecordSchema } from '../../../shared/payment-record'
import { paperText, paymentIdOn } from '../../support/paper-text'
import type { Findings } from '../part'
import type { Paper } from './hesitant-printer'
import { readHistory } from './read-history'

type Truth = {
  readonly folder: string
  /** Payments the server calls paid. */
  readonly paid: ReadonlySet<string>
  readonly papers: readonly Paper[]
  readonly found: Findings
}

/** What must hold after any number of kills, looked up in the file, at the server and on the paper. */
export async function compareWithTruth({ folder, paid, papers, found }: Truth): Promise<void> {
  const history = readHistory(folder)
  found.holds(history.integrity() === 'ok', `the database is damaged: ${history.integrity()}`)

  const payments = history.payments()
  const known = new Set(payments.map(({ paymentId }) => paymentId))
  for (const id of paid) found.holds(known.has(id), `${id} is paid at the server and unknown here`)

  const jobs = history.jobs()
  const observations = history.observations()
  const unmarked = papersOf(papers, found)
  for (const { paymentId, status, record } of payments) {
    const isPaid = status === 'paid'
    found.holds(
      isPaid === paid.has(paymentId),
      `${paymentId} is ${status} here, paid at the server: ${paid.has(paymentId)}`,
    )

    const receipts = jobs.filter((job) => job.paymentId === paymentId && job.kind === 'receipt')
    found.holds(
      receipts.length === (isPaid ? 1 : 0),
      `${paymentId} is ${status} and has ${receipts.length} receipts`,
    )
    const state = receipts[0]?.state
    found.holds(state !== 'waiting' && state !== 'printing', `the receipt of ${paymentId} is still ${state}`)
    found.count(`receipts ${state ?? 'none'}`)

    const out = unmarked.get(paymentId) ?? 0
    found.holds(out <= 1, `${paymentId} came out ${out} times without a copy mark`)
    found.holds(state !== 'printed' || out === 1, `${paymentId} is called printed and ${out} papers came out`)

    const said = observations.filter((observation) => observation.paymentId === paymentId)
    const zeros = said.filter(({ body }) => saysPaid(body))
    found.holds(isPaid === zeros.length > 0, `${paymentId} is ${status} after ${zeros.length} answers of 0`)
    const seenAt = paymentRecordSchema.parse(JSON.parse(record)).paid?.seenAt ?? null
    found.holds(
      !isPaid || seenAt === zeros[0]?.answeredAt,
      `${paymentId} was not paid at its first answer of 0`,
    )
  }
  history.close()
}

/** How many whole receipts without a copy mark came out for each payment. */
function papersOf(papers: readonly Paper[], found: Findings): ReadonlyMap<string, number> {
  const unmarked = new Map<string, number>()
  for (const { bytes, whole } of papers) {
    if (!whole) {
      found.count('papers cut off')
      continue
    }
    const text = paperText(bytes)
    const id = paymentIdOn(text) ?? 'unreadable'
    if (!text.includes('SALINAN')) unmarked.set(id, (unmarked.get(id) ?? 0) + 1)
  }
  return unmarked
}

function saysPaid(body: string | null): boolean {
  if (body === null) return false
  const payment = readPayment(JSON.parse(body))
  return payment.ok && payment.value.statusCode.means === 'paid'
}
