import type { PaymentRecord } from '../../../shared/payment-record'
import { useSpeech } from '../../language/language'
import styles from './evidence-table.module.css'

/** What was said, by whom and when: KiriminAja's own times stand as they were written. */
export function EvidenceTable({ record }: { readonly record: PaymentRecord }) {
  const { words, dayAndTime } = useSpeech()
  const { history, counter } = words
  const { latest, paid, openedAt, codeChangedAt, claimedAt, watchStoppedAt } = record
  const payment = latest?.payment
  const express = payment?.service === 'express' ? payment : null
  const lines: readonly (readonly [string, string | null | undefined])[] = [
    [history.opened, dayAndTime(openedAt)],
    [history.answered, latest === null ? null : dayAndTime(latest.at)],
    [history.statusCode, payment?.statusCode.said],
    [
      history.paidSeen,
      paid === null ? null : `${dayAndTime(paid.seenAt)} (${history.statusCode} ${paid.said})`,
    ],
    [history.byServer, paid === null || paid.serverSeenAt === null ? null : dayAndTime(paid.serverSeenAt)],
    ['', paid?.late === true ? counter.paidLate : null],
    [history.claimed, claimedAt === null ? null : dayAndTime(claimedAt)],
    [history.watchStopped, watchStoppedAt === null ? null : dayAndTime(watchStoppedAt)],
    ['', paid?.atFirstSight === true ? counter.atFirstSight : null],
    ['', codeChangedAt === null ? null : counter.codeChanged(dayAndTime(codeChangedAt))],
    [history.label, express?.label],
    [history.paidAt, express?.paidAt?.said],
    [history.createdAt, express?.createdAt?.said],
    [history.payTime, payment?.payTime?.said],
    [history.service, payment?.service],
  ]
  return (
    <dl className={styles.table}>
      {lines.map(([name, value]) =>
        value === null || value === undefined ? null : (
          <div key={name + value} className={styles.line}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  )
}
