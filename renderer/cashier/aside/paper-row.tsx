import type { PrintJob } from '../../../shared/print-job'
import { DoubtActions } from '../doubt-actions'
import { PrintJobLine } from '../print-job-line'
import styles from './paper-row.module.css'

/** A paper of a payment that has left the counter, and did not surely come out yet. */
export function PaperRow({ job }: { readonly job: PrintJob }) {
  return (
    <li className={styles.row} data-testid="paper-row" data-payment-id={job.paymentId}>
      <p className={styles.id}>{job.paymentId}</p>
      <PrintJobLine job={job} />
      <DoubtActions job={job} />
    </li>
  )
}
