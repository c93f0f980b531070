import { observationsTable } from '../../electron/database/observations'
import { openDatabase } from '../../electron/database/open-database'
import { paymentsTable } from '../../electron/database/payments'
import { printJobsTable } from '../../electron/database/print-jobs'
import { lifelikePayment } from './lifelike-payment'

const AT_ONCE = 5000

/**
 * Writes so many lifelike payments into a new history file through the app's own tables. Not safe against a power cut
 * while it writes: it is made anew then.
 */
export function fillHistory(
  file: string,
  count: number,
  until: Date,
  progress: (done: number) => void,
): void {
  const database = openDatabase(file)
  database.pragma('synchronous = OFF')
  const payments = paymentsTable(database)
  const observations = observationsTable(database)
  const printJobs = printJobsTable(database)

  const write = database.transaction((from: number, to: number) => {
    for (let number = from; number < to; number++) {
      const { record, observations: observed } = lifelikePayment(number, count, until)
      payments.put(record)
      observed.forEach(observations.append)
      if (record.paid === null) continue
      const job = printJobs.addReceipt(record.paymentId, record.paid.seenAt)
      if (job !== null) printJobs.setState(job.number, 'printed', record.paid.seenAt, null)
    }
  })
  for (let from = 0; from < count; from += AT_ONCE) {
    const to = Math.min(count, from + AT_ONCE)
    write(from, to)
    progress(to)
  }
  // As SQLite would have left it after two years of small merges.
  database.exec("INSERT INTO search_words (search_words) VALUES ('optimize')")
  database.exec('ANALYZE')
  database.pragma('wal_checkpoint(TRUNCATE)')
  database.close()
}
