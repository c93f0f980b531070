import type { PaymentRecord } from '../../../shared/payment-record'
import { useWords } from '../../language/language'
import { Card } from '../card'
import { adviceFor } from './advice-for'
import styles from './status-advice.module.css'

/** What to do about a payment that is neither simply waited for nor paid: whoever reads only this does nothing wrong. */
export function StatusAdvice(record: PaymentRecord) {
  const { counter } = useWords()
  const advice = adviceFor(record)
  if (advice === null) return null
  const { rule, next } = counter.advice[advice]
  return (
    <Card tone="attention">
      <div data-testid="status-advice">
        <h2 className={styles.rule}>{rule}</h2>
        <p>{next}</p>
      </div>
    </Card>
  )
}
