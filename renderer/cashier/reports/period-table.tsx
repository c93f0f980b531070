import { formatRupiah } from '../../../shared/rupiah'
import { averageWait, type Period, type Sums, together } from '../../../shared/sales-report'
import { useSpeech } from '../../language/language'
import styles from './reports-screen.module.css'

type Props = {
  readonly periods: readonly Period[]
  readonly all: Sums
  readonly nameOf: (period: Period) => string
}

/** The charts' figures, newest first, and what they come to. */
export function PeriodTable({ periods, all, nameOf }: Props) {
  const { words, number } = useSpeech()
  const { reports } = words
  const wait = (sums: Sums): string => {
    const seconds = averageWait(sums)
    return seconds === null ? '–' : reports.seconds(number(seconds, 0))
  }
  return (
    <table className={styles.table} data-testid="report-table">
      <thead>
        <tr>
          <th scope="col">{reports.period}</th>
          <th scope="col">{reports.service.express}</th>
          <th scope="col">{reports.service.instant}</th>
          <th scope="col">{reports.amount}</th>
          <th scope="col">{reports.count}</th>
          <th scope="col">{reports.wait}</th>
        </tr>
      </thead>
      <tbody>
        {periods.toReversed().map((period) => {
          const sums = together(period)
          return (
            <tr key={period.from}>
              <th scope="row">{nameOf(period)}</th>
              <td>{formatRupiah(period.express.amount)}</td>
              <td>{formatRupiah(period.instant.amount)}</td>
              <td>{formatRupiah(sums.amount)}</td>
              <td>{number(sums.count, 0)}</td>
              <td>{wait(sums)}</td>
            </tr>
          )
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            {reports.all}
          </th>
          <td>{formatRupiah(all.amount)}</td>
          <td>{number(all.count, 0)}</td>
          <td>{wait(all)}</td>
        </tr>
      </tfoot>
    </table>
  )
}
