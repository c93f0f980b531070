import { IconFileText } from '@tabler/icons-react'
import { type ReportPrintJob, wasHandedOver } from '../../../shared/print-job'
import type { KeptReport } from '../../../shared/shift'
import { type Speech, useSpeech } from '../../language/language'
import { Card } from '../card'
import styles from './report-list.module.css'

type Props = {
  readonly reports: readonly KeptReport[]
  readonly printJobs: readonly ReportPrintJob[]
  readonly onOpen: (number: number) => void
}

export function ReportList({ reports, printJobs, onOpen }: Props) {
  const speech = useSpeech()
  const { words, dayAndTime } = speech
  return (
    <Card title={words.shift.reports}>
      {reports.length === 0 && <p>{words.shift.noReports}</p>}
      <ul className={styles.list} data-testid="reports">
        {reports.map((report) => {
          const job = printJobs.find((each) => each.report === report.number)
          return (
            <li key={report.number}>
              <button type="button" className={styles.report} onClick={() => onOpen(report.number)}>
                <IconFileText aria-hidden />
                <span className={styles.words}>
                  <strong>{titleOf(report, speech)}</strong>
                  <span className={styles.soft}>
                    {dayAndTime(report.madeAt)}
                    {job !== undefined &&
                      ` · ${wasHandedOver(job) ? words.receipt.handedOver : words.receipt.state[job.state]}`}
                  </span>
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

export function titleOf({ kind, shift, businessDay }: KeptReport, speech: Speech): string {
  const words = speech.words.shift.kind
  return kind === 'day' ? words.day(speech.businessDay(businessDay)) : words[kind](shift ?? 0)
}
