import { IconLoader2 } from '@tabler/icons-react'
import type { TrayPayment } from '../../../shared/counter'
import { useSpeech } from '../../language/language'
import styles from './tray-row.module.css'

type Props = { readonly payment: TrayPayment; readonly now: number }

/** How old the last answer is, and whether it is asked about this very moment. */
export function TrayAge({ payment: { record, asking }, now }: Props) {
  const { words, since } = useSpeech()
  return (
    <span className={styles.age}>
      {asking && <IconLoader2 className={styles.asking} role="img" aria-label={words.aside.asking} />}
      {record.latest === null ? words.aside.neverAnswered : since(record.latest.at, now)}
    </span>
  )
}
