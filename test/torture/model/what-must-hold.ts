import { paperText, paymentIdOn } from '../../support/paper-text'
import { readHistory } from '../kills/read-history'
import type { Model } from './model'
import { checkUntil, eventually, type Till } from './till'

/** What must hold at every moment, whatever is under way. Throws what does not. */
export async function mustHoldNow(model: Model, till: Till): Promise<void> {
  const shown = await till.shown()
  must(shown === model.onCounter, `${shown} is on the counter instead of ${model.onCounter}`)

  const { payments, jobs } = lookUp(till)
  for (const { paymentId, status, paidSeenAt } of payments) {
    must(model.scanned.has(paymentId), `${paymentId} was never scanned`)
    must(status !== 'paid' || till.server.isPaid(paymentId), `${paymentId} is paid and nobody paid it`)
    const before = model.paidAt.get(paymentId)
    must(
      before === undefined || before === paidSeenAt,
      `${paymentId} was paid at ${before}, now ${paidSeenAt}`,
    )
    if (paidSeenAt !== null) model.paidAt.set(paymentId, paidSeenAt)
    const receipts = jobs.filter((job) => job.paymentId === paymentId && job.kind === 'receipt')
    const copies = model.copies.get(paymentId) ?? 0
    must(
      receipts.length === (status === 'paid' ? 1 + copies : 0),
      `${paymentId} is ${status} with ${receipts.length} receipts, of which ${copies} were asked for as copies`,
    )
  }
  for (const id of model.scanned)
    must(
      payments.some(({ paymentId }) => paymentId === id),
      `${id} was scanned and is not in the history`,
    )
  for (const [id, times] of unmarkedPapers(till))
    must(times <= 1, `${id} came out ${times} times without a copy mark`)
}

/** What must come to hold once the server can be reached and says what it means. */
export async function mustComeToHold(model: Model, till: Till): Promise<void> {
  for (const id of model.scanned) {
    const wanted = till.server.isPaid(id) ? 'paid' : 'unpaid'
    const came = await checkUntil(till, id, () => statusOf(till, id) === wanted)
    must(came, `${id} is ${statusOf(till, id)} and not ${wanted}`)
  }
  const printed = await eventually(() => {
    const { payments, jobs } = lookUp(till)
    const paid = new Set(payments.flatMap(({ paymentId, status }) => (status === 'paid' ? [paymentId] : [])))
    // A waiting slip whose turn comes when its payment is paid already is not printed: it would say what is no longer so.
    return jobs.every(
      ({ state, kind, paymentId }) =>
        state === 'printed' ||
        state === 'uncertain' ||
        (state === 'failed' && kind === 'pending-slip' && paid.has(paymentId)),
    )
  })
  must(printed, `print jobs are left: ${JSON.stringify(lookUp(till).jobs)}`)
  const papers = unmarkedPapers(till)
  for (const { paymentId, kind, copyNumber, state } of lookUp(till).jobs) {
    if (kind !== 'receipt' || copyNumber > 0 || state !== 'printed') continue
    must(papers.get(paymentId) === 1, `the receipt of ${paymentId} is called printed and did not come out`)
  }
  await mustHoldNow(model, till)
}

export const statusOf = (till: Till, id: string): string | undefined =>
  lookUp(till).payments.find(({ paymentId }) => paymentId === id)?.status

export function must(condition: boolean, otherwise: string): void {
  if (!condition) throw new Error(otherwise)
}

function lookUp(till: Till) {
  const history = readHistory(till.folder())
  try {
    return { payments: history.payments(), jobs: history.jobs() }
  } finally {
    history.close()
  }
}

/** Receipts that came out without a copy mark, by payment; slips for customers who wait are none. */
function unmarkedPapers(till: Till): ReadonlyMap<string, number> {
  const papers = new Map<string, number>()
  for (const text of till.printer.jobs.map(textOf)) {
    const id = paymentIdOn(text)
    if (id === undefined || text.includes('SALINAN') || text.includes('SLIP TUNGGU')) continue
    papers.set(id, (papers.get(id) ?? 0) + 1)
  }
  return papers
}

const read = new WeakMap<Buffer, string>()

/** Each paper is looked at many times and read once. */
function textOf(paper: Buffer): string {
  const text = read.get(paper) ?? paperText(paper)
  read.set(paper, text)
  return text
}
