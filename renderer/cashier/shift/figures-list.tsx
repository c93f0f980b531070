import { formatRupiah, rupiahTotalSchema } from '../../../shared/rupiah'
import type { ShiftFigures } from '../../../shared/shift-report'
import { useWords } from '../../language/language'
import styles from './figures-list.module.css'

const NOTHING = rupiahTotalSchema.parse(0)

/** What came in, from what, and what needs a look: as the report on paper has it, without its lists. */
export function FiguresList({ figures }: { readonly figures: ShiftFigures }) {
  const { shift } = useWords()
  const paid = figures.byStatus.find(({ status }) => status === 'paid')
  const lines: readonly (readonly [string, string])[] = [
    ...figures.byService.map(
      ({ service, count, sum }) => [`${shift.service[service]} (${count})`, formatRupiah(sum)] as const,
    ),
    ...figures.byStatus
      .filter(({ status }) => status !== 'paid')
      .map(({ status, count, sum }) => [`${shift.status[status]} (${count})`, formatRupiah(sum)] as const),
    ...[
      { label: shift.late, count: figures.paidLate.count },
      { label: shift.reprints, count: figures.reprints.count },
      { label: shift.stillOpen, count: figures.carriedOver.count },
    ]
      .filter(({ count }) => count > 0)
      .map(({ label, count }) => [label, shift.count(count)] as const),
    ...(figures.float > 0 ? [[shift.floatShown, formatRupiah(figures.float)] as const] : []),
  ]
  return (
    <div className={styles.figures}>
      <p className={styles.received}>
        <span>{shift.received}</span>
        <strong data-testid="shift-received">{formatRupiah(paid?.sum ?? NOTHING)}</strong>
        <span>{shift.payments(paid?.count ?? 0)}</span>
      </p>
      <dl className={styles.lines}>
        {lines.map(([label, value]) => (
          <div key={label} className={styles.line}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
