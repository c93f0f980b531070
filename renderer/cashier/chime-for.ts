import type { CounterState } from '../../shared/counter'
import type { Chime } from '../ui/chime'

/** What a cashier has to hear of a change, the rarer first. Nothing that was so before makes a sound. */
export function chimeFor(before: CounterState, after: CounterState): Chime | null {
  const known = new Set(before.paidAside.map(({ paymentId }) => paymentId))
  const aside = after.paidAside.filter(({ paymentId }) => !known.has(paymentId))
  if (aside.some(({ paid }) => paid?.late === true)) return 'late'
  if (aside.length > 0) return 'aside'

  const [was, is] = [before.current?.record, after.current?.record]
  const turned = was?.paymentId === is?.paymentId && was?.status !== 'paid' && is?.status === 'paid'
  return turned ? 'paid' : null
}
