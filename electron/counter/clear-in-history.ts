import { problem } from '../../shared/problem'
import { failed, type Result, succeeded } from '../../shared/result'
import type { PaymentsTable } from '../database/payments'

/**
 * Notes that nobody stands at the counter. What the history could not take is tried again until somebody else comes:
 * the next start would put the payment back on both screens. Problem: `history-unwritable`.
 */
export function clearInHistory(payments: Pick<PaymentsTable, 'setOnCounter'>) {
  let unstored = false
  const again = (): Result<undefined> => {
    if (!unstored) return succeeded(undefined)
    try {
      payments.setOnCounter(null)
      unstored = false
      return succeeded(undefined)
    } catch (error) {
      return failed(problem('history-unwritable', String(error)))
    }
  }
  return {
    clear: (): Result<undefined> => {
      unstored = true
      return again()
    },
    /** When something else could be stored, and at the end. */
    again: (): void => void again(),
    /** Another payment came, and was stored. */
    overtaken: (): void => {
      unstored = false
    },
  }
}
