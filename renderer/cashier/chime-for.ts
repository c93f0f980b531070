import { type CounterState, MOST_ASIDE } from '../../shared/counter'
import type { PaymentRecord } from '../../shared/payment-record'
import type { Chime } from '../ui/chime'

/** A chime, and the payment that it is for. */
export type Chimed = { readonly chime: Chime; readonly record: PaymentRecord }

/** What a cashier has to hear of a change, the rarer first. Nothing that was so before makes a sound. */
export function chimeFor(before: CounterState, after: CounterState): Chimed | null {
  const known = new Set(before.paidAside.map(({ paymentId }) => paymentId))
  // Where no more are shown, one that is taken note of lets an older one come up at the end: nothing has happened to that.
  const shown =
    before.paidAside.length < MOST_ASIDE
      ? after.paidAside
      : after.paidAside.slice(0, after.paidAside.findLastIndex(({ paymentId }) => known.has(paymentId)) + 1)
  const aside = shown.filter(({ paymentId }) => !known.has(paymentId))
  const late = aside.find(({ paid }) => paid?.late === true)
  if (late !== undefined) return { chime: 'late', record: late }
  const [newest] = aside
  if (newest !== undefined) return { chime: 'aside', record: newest }

  const [was, is] = [before.current?.record, after.current?.record]
  if (is === undefined || is.paymentId !== was?.paymentId) return null
  return was.status !== 'paid' && is.status === 'paid' ? { chime: 'paid', record: is } : null
}
