import { folded } from '../../../shared/folded'
import type { HistoryRow } from '../../../shared/history-search'

/** The order id, AWB, name or phone number the term was found in; null where it stands in the row anyway. */
export function foundLine({ paymentId, amount, text }: HistoryRow, term: string): string | null {
  const wanted = folded(term.trim())
  if (wanted === '' || folded(paymentId).includes(wanted) || String(amount ?? '').includes(wanted))
    return null
  const line = text.split('\n').find((each) => folded(each).includes(wanted))
  return line === undefined || line.startsWith('Rp') ? null : line
}
