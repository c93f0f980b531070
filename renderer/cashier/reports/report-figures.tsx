import { formatRupiah } from '../../../shared/rupiah'
import {
  added,
  averageWait,
  type Grouping,
  isWholeMonth,
  noSums,
  type Period,
  type Sums,
  together,
} from '../../../shared/sales-report'
import { useSpeech } from '../../language/language'
import { PeriodChart } from './period-chart'
import { PeriodTable } from './period-table'
import styles from './reports-screen.module.css'
import type { Counted } from './use-sales-report'

type Props = { readonly by: Grouping; readonly counted: Counted }

/** The span in three figures, three charts and a table. */
export function ReportFigures({ by, counted: { periods, at } }: Props) {
  const { words, number, dates, dayAndTime } = useSpeech()
  const { reports } = words
  const [first, last] = [periods[0], periods.at(-1)]
  if (first === undefined || last === undefined) return null
  const all = periods.map(together).reduce<Sums>(added, noSums)
  const wait = averageWait(all)
  const nameOf = ({ from, to }: Pick<Period, 'from' | 'to'>): string => {
    if (isWholeMonth({ from, to })) return dates.month(from)
    return from === to ? dates.day(from) : dates.span(from, to)
  }
  const shortOf = ({ from }: Period): string =>
    by === 'month' ? dates.shortMonth(from) : dates.shortDay(from)
  const columns = (parts: (period: Period) => readonly number[]) =>
    periods.map((period) => ({ key: period.from, label: shortOf(period), parts: parts(period) }))
  return (
    <>
      {/* The fields for the days are not on paper, and may be ahead of the figures. */}
      <p className={styles.hint}>
        {nameOf({ from: first.from, to: last.to })} · {reports.countedAt(dayAndTime(at))}
      </p>
      <dl className={styles.totals}>
        <Total label={reports.amount} value={formatRupiah(all.amount)} testId="report-amount" />
        <Total label={reports.count} value={number(all.count, 0)} testId="report-count" />
        <Total
          label={reports.wait}
          value={wait === null ? '–' : reports.seconds(number(wait, 0))}
          testId="report-wait"
        />
      </dl>
      {all.count === 0 ? (
        <p>{reports.nothing}</p>
      ) : (
        <div className={styles.charts}>
          <div className={styles.wide}>
            <PeriodChart
              title={`${reports.amount} (Rp)`}
              columns={columns(({ express, instant }) => [express.amount, instant.amount])}
              written={(value) => number(value, 0)}
            />
            <p className={styles.legend} aria-hidden>
              <span data-part="0">{reports.service.express}</span>
              <span data-part="1">{reports.service.instant}</span>
            </p>
          </div>
          <PeriodChart
            title={reports.count}
            columns={columns(({ express, instant }) => [express.count, instant.count])}
            written={(value) => (Number.isInteger(value) ? number(value, 0) : '')}
          />
          {wait !== null && (
            <PeriodChart
              title={reports.wait}
              columns={columns((period) => [averageWait(together(period)) ?? 0])}
              written={(value) => reports.seconds(number(value, 1))}
            />
          )}
        </div>
      )}
      <PeriodTable periods={periods} all={all} nameOf={nameOf} />
      <p className={styles.hint}>{reports.waitHint}</p>
    </>
  )
}

type TotalProps = { readonly label: string; readonly value: string; readonly testId: string }

function Total({ label, value, testId }: TotalProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd data-testid={testId}>{value}</dd>
    </div>
  )
}
