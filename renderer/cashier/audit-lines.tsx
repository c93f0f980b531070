import type { AuditEntry } from '../../shared/audit'
import { useSpeech } from '../language/language'
import styles from './audit-lines.module.css'

type Props = { readonly entries: readonly AuditEntry[] }

/** What people did: when, who, what, and to which payment. */
export function AuditLines({ entries }: Props) {
  const { words, dayAndTime } = useSpeech()
  if (entries.length === 0) return <p>{words.audit.none}</p>
  return (
    <ol className={styles.list} data-testid="audit">
      {entries.map(({ number, at, who, what, paymentId, detail }) => (
        <li key={number} className={styles.line}>
          <time dateTime={at}>{dayAndTime(at)}</time>
          <strong data-nobody={who === null}>{who ?? words.audit.nobody}</strong>
          <span>
            {words.audit.what[what]}
            {paymentId !== null && <> · {paymentId}</>}
            {detail !== null && <small> {detail}</small>}
          </span>
        </li>
      ))}
    </ol>
  )
}
