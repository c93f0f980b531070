import type { HistoryDetail } from '../../../shared/contract/history-contract'
import { packagesOf } from '../../../shared/payment'
import { useWords } from '../../language/language'
import { AuditLines } from '../audit-lines'
import { PackageList } from '../package-list'
import { PrintJobLine } from '../print-job-line'
import { EvidenceTable } from './evidence-table'
import styles from './history-detail-sections.module.css'
import { ObservationList } from './observation-list'
import { ReceiptPreview } from './receipt-preview'

export function HistoryDetailSections({ detail }: { readonly detail: HistoryDetail }) {
  const { history, receipt, audit: words } = useWords()
  const { record, printJobs, observations, audit } = detail
  const packages = record.latest === null ? [] : packagesOf(record.latest.payment)
  return (
    <>
      <section className={styles.section}>
        <h3>{history.evidence}</h3>
        <EvidenceTable record={record} />
      </section>
      {packages.length > 0 && (
        <section className={styles.section}>
          <h3>{history.packages}</h3>
          <PackageList packages={packages} />
        </section>
      )}
      {(record.status === 'paid' || printJobs.length > 0) && (
        <section className={styles.section}>
          <h3>{history.printJobs}</h3>
          {printJobs.length === 0 && <p>{history.never}</p>}
          <ul className={styles.jobs}>
            {printJobs
              .toSorted((one, other) => other.number - one.number)
              .map((job) => (
                <li key={job.number}>
                  <PrintJobLine job={job} />
                </li>
              ))}
          </ul>
        </section>
      )}
      {record.status === 'paid' && (
        <section className={styles.section}>
          <h3>{receipt.preview}</h3>
          <ReceiptPreview paymentId={record.paymentId} />
        </section>
      )}
      {audit.length > 0 && (
        <section className={styles.section}>
          <h3>{words.about}</h3>
          <AuditLines entries={audit} />
        </section>
      )}
      <section className={styles.section}>
        <h3>
          {history.observations} ({observations.length})
        </h3>
        <ObservationList observations={observations} />
      </section>
    </>
  )
}
