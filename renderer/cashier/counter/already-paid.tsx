import { IconReceipt } from '@tabler/icons-react'
import type { OnCounter } from '../../../shared/counter'
import { cameOut } from '../../../shared/print-job'
import { useSpeech } from '../../language/language'
import { useNow } from '../../ui/use-now'
import styles from './already-paid.module.css'

/** The same id once more: nothing is owed, and this is when it was paid and how often its receipt came out. */
export function AlreadyPaid({ current: { record, printJobs } }: { readonly current: OnCounter }) {
  const { words, moment } = useSpeech()
  const now = useNow()
  if (record.paid === null) return null
  const printed = printJobs.filter((job) => job.kind === 'receipt' && cameOut(job)).length
  return (
    <p className={styles.line} role="status" data-testid="already-paid">
      <IconReceipt aria-hidden />
      <span>{words.counter.alreadyPaid(moment(record.paid.seenAt, now), printed)}</span>
    </p>
  )
}
