import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleX,
  IconClockHour4,
  IconPrinter,
} from '@tabler/icons-react'
import { type PrintJob, type PrintState, wasHandedOver } from '../../shared/print-job'
import { useSpeech } from '../language/language'
import { useNow } from '../ui/use-now'
import styles from './print-job-line.module.css'

const icons = {
  waiting: IconClockHour4,
  printing: IconPrinter,
  printed: IconCircleCheck,
  uncertain: IconAlertTriangle,
  failed: IconCircleX,
} satisfies Record<PrintState, unknown>

/** One attempt to get a receipt or a waiting slip onto paper, how it went, and what somebody said of it. */
export function PrintJobLine({ job }: { readonly job: PrintJob }) {
  const { words, sentence, moment } = useSpeech()
  const now = useNow()
  const Icon = icons[job.state]
  return (
    <div className={styles.job} data-testid="print-job" data-state={job.state} data-kind={job.kind}>
      <Icon className={styles.icon} aria-hidden />
      <span className={styles.words}>
        <strong>{wasHandedOver(job) ? words.receipt.handedOver : words.receipt.state[job.state]}</strong>
        {job.problem !== null && <span>{sentence(job.problem)}</span>}
        <span className={styles.number}>
          {words.receipt.number(words.receipt.kind[job.kind], job.number)}
          {job.copyNumber > 0 && ` · ${words.receipt.copy(job.copyNumber)}`} ·{' '}
          {moment(job.finishedAt ?? job.requestedAt, now)}
          {job.doubtSettled !== null && ` · ${words.receipt.settled[job.doubtSettled]}`}
        </span>
      </span>
    </div>
  )
}
