import { paymentOfJob, type PrintJob } from '../../../shared/print-job'
import { useWords } from '../../language/language'
import { DoubtActions } from '../doubt-actions'
import { PrintJobLine } from '../print-job-line'
import styles from './paper-row.module.css'

/** A paper that is not the present payment's, and did not surely come out yet. */
export function PaperRow({ job }: { readonly job: PrintJob }) {
  const { receipt } = useWords()
  const paymentId = paymentOfJob(job)
  return (
    <li className={styles.row} data-testid="paper-row" data-payment-id={paymentId}>
      <p className={styles.id}>{paymentId ?? receipt.kind[job.kind]}</p>
      <PrintJobLine job={job} />
      <DoubtActions job={job} />
    </li>
  )
}
