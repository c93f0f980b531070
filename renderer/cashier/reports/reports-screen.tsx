import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { businessDayOf } from '../../../shared/business-day'
import type { Environment } from '../../../shared/receipt'
import { groupings, reportQuerySchema } from '../../../shared/sales-report'
import { utcOf } from '../../../shared/time'
import { useSpeech } from '../../language/language'
import { Button } from '../../ui/button'
import { EnvironmentBanner } from '../../ui/environment-banner'
import { useKeys } from '../../ui/use-keys'
import { mainProcess } from './main-process'
import { ProblemLine } from '../problem-line'
import { ChoiceField } from '../settings/choice-field'
import { useRequest } from '../use-request'
import { ReportFigures } from './report-figures'
import styles from './reports-screen.module.css'
import { type SpanName, spanNames, spanUntil } from './spans'
import { type TypedQuery, useSalesReport } from './use-sales-report'

type Props = {
  readonly shopName: string
  readonly timeZone: string
  readonly environment: Environment
}

/** What was paid by day, week or month: as charts and as figures, on the screen and on A4. */
export function ReportsScreen({ shopName, timeZone, environment }: Props) {
  const { words } = useSpeech()
  const { reports } = words
  const [today] = useState(() => businessDayOf(utcOf(new Date()), timeZone, 0))
  const [query, setQuery] = useState<TypedQuery>(() => spanUntil(today, 'month'))
  const report = useSalesReport(query)
  const { run, busy, problem } = useRequest()
  const [saved, setSaved] = useState(false)
  const chosen = spanNames.find((span) => JSON.stringify(spanUntil(today, span)) === JSON.stringify(query))

  const save = async () => {
    const answer = await run(() => mainProcess.saveSalesReport())
    setSaved(answer.ok && answer.value)
  }
  const print = () => void run(() => mainProcess.printSalesReport())
  useKeys({ F6: busy ? undefined : () => void save(), F7: busy ? undefined : print })
  const changeDay = (end: 'from' | 'to') => (text: string) =>
    setQuery((before) => ({ ...before, [end]: text }))
  const isTyped = query.from !== '' && query.to !== ''
  const isWrong = isTyped && !reportQuerySchema.safeParse(query).success
  const change = (span: SpanName | 'own') => {
    if (span !== 'own') setQuery(spanUntil(today, span))
  }

  return (
    <main className={styles.screen} data-testid="reports-screen">
      {/* The bar above, which says so on the screen, is not on the paper. */}
      <div className={styles.onPaper}>
        <EnvironmentBanner environment={environment} />
      </div>
      <header className={styles.head}>
        <h2>
          {reports.title} <span className={styles.shop}>{shopName}</span>
        </h2>
        <div className={styles.actions}>
          <Button
            icon={<IconFileTypePdf aria-hidden />}
            keyName="F6"
            disabled={busy}
            onClick={() => void save()}
          >
            {reports.save}
          </Button>
          <Button icon={<IconPrinter aria-hidden />} keyName="F7" disabled={busy} onClick={print}>
            {reports.print}
          </Button>
        </div>
      </header>
      <div className={styles.choices}>
        <ChoiceField
          label={reports.span}
          options={spanNames.map((value) => ({ value, label: reports.spans[value] }))}
          chosen={chosen ?? 'own'}
          onChoose={change}
        />
        <DayField label={reports.from} day={query.from} onDay={changeDay('from')} />
        <DayField label={reports.to} day={query.to} onDay={changeDay('to')} />
        <ChoiceField
          label={reports.by}
          options={groupings.map((value) => ({ value, label: reports.grouping[value] }))}
          chosen={query.by}
          onChoose={(by) => setQuery((before) => ({ ...before, by }))}
        />
      </div>
      <p className={styles.said} role="status">
        {isWrong && reports.noSpan}
      </p>
      <p className={styles.said} role="status">
        {saved && reports.saved}
      </p>
      {problem !== null && <ProblemLine problem={problem} />}
      {report?.ok === false && <ProblemLine problem={report.problem} />}
      {report?.ok === true && <ReportFigures by={query.by} counted={report.value} />}
    </main>
  )
}

type DayProps = { readonly label: string; readonly day: string; readonly onDay: (day: string) => void }

function DayField({ label, day, onDay }: DayProps) {
  return (
    <label className={styles.day}>
      {label}
      <input type="date" value={day} onChange={({ currentTarget: { value } }) => onDay(value)} />
    </label>
  )
}
