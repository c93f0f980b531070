import type { CounterState, OnCounter } from '../../../shared/counter'
import { packagesOf } from '../../../shared/payment'
import { useWords } from '../../language/language'
import { Card } from '../card'
import { PackageList } from '../package-list'
import { DoubtActions } from '../doubt-actions'
import { PrintJobLine } from '../print-job-line'
import { BillCard } from './bill-card'
import { ClaimCard } from './claim-card'
import { CodeCard } from './code-card'
import { isCodeHere } from './qris-panel'
import { StatusAdvice } from './status-advice'
import styles from './current-payment.module.css'

type Props = { readonly current: OnCounter; readonly state: CounterState }

/** The payment in front of the cashier: the bill on the left, what happens to its code and paper on the right. */
export function CurrentPayment({ current, state }: Props) {
  const { receipt, counter } = useWords()
  const { record, printJobs } = current
  const { claimedAt, status } = record
  const claimed = claimedAt !== null && status !== 'paid' && status !== 'ended'
  const packages = record.latest === null ? [] : packagesOf(record.latest.payment)
  return (
    <div className={styles.payment} data-code-here={!claimed && isCodeHere(state, current)}>
      <div className={styles.bill}>
        <BillCard current={current} />
      </div>
      <div className={styles.beside}>
        {claimed && <ClaimCard paymentId={record.paymentId} claimedAt={claimedAt} />}
        {!claimed && <StatusAdvice {...record} />}
        {printJobs.length > 0 && (
          <Card title={receipt.title}>
            <ul className={styles.jobs}>
              {printJobs
                .toSorted((one, other) => other.number - one.number)
                .map((job) => (
                  <li key={job.number} className={styles.job}>
                    <PrintJobLine job={job} />
                    <DoubtActions job={job} />
                  </li>
                ))}
            </ul>
          </Card>
        )}
        {!claimed && <CodeCard current={current} state={state} />}
        {packages.length > 0 && (
          <Card title={counter.packages(packages.length)}>
            <PackageList packages={packages} />
          </Card>
        )}
      </div>
    </div>
  )
}
