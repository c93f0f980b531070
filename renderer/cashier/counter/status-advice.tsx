import type { PaymentRecord } from '../../../shared/payment-record'
import { useWords } from '../../language/language'
import { Card } from '../card'
import styles from './status-advice.module.css'

/** What to do about a payment that is neither simply waited for nor paid: whoever reads only this does nothing wrong. */
export function StatusAdvice({ status, lastCheck }: PaymentRecord) {
  const { counter } = useWords()
  if (status === 'paid' || status === 'unpaid') return null
  // Not known yet is no trouble while the first answer is still under way.
  if (status === 'unknown' && lastCheck === null) return null
  const { rule, next } = counter.advice[status]
  return (
    <Card tone="attention">
      <div data-testid="status-advice">
        <h2 className={styles.rule}>{rule}</h2>
        <p>{next}</p>
      </div>
    </Card>
  )
}
