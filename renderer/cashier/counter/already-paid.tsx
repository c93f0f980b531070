import { IconReceipt } from '@tabler/icons-react'
import type { OnCounter } from '../../../shared/counter'
import { cameOut } from '../../../shared/print-job'
import { useSpeech } from '../../language/language'
import { useNow } from '../../ui/use-now'
import styles from './already-paid.module.css'

/** The same id once more: nothing is owed, and this is when it was paid and whether its receipt came out, and how often. */
export function AlreadyPaid({ current: { record, printJobs } }: { readonly current: OnCounter }) {
  const { words, moment } = useSpeech()
  const { counter } = words
  const now = useNow()
  if (record.paid === null) return null
  const receipts = printJobs.filter(({ kind }) => kind === 'receipt')
  const printed = receipts.filter(cameOut).length
  const unprinted = receipts.some(({ state }) => state === 'uncertain')
    ? counter.receiptDoubted
    : counter.receiptNotPrinted
  const receipt = printed > 0 ? counter.receiptPrinted(printed) : unprinted
  return (
    <p className={styles.line} role="status" data-testid="already-paid">
      <IconReceipt aria-hidden />
      <span>{counter.alreadyPaid(moment(record.paid.seenAt, now), receipt)}</span>
    </p>
  )
}
