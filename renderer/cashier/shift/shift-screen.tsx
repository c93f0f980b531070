import { useState } from 'react'
import type { CounterState } from '../../../shared/counter'
import { useKeys } from '../../ui/use-keys'
import { historyRevision } from '../history/history-revision'
import { ProblemLine } from '../problem-line'
import { DayCard } from './day-card'
import { OpenShiftCard } from './open-shift-card'
import { ReportList } from './report-list'
import { ReportPanel } from './report-panel'
import { ShiftForm } from './shift-form'
import styles from './shift-screen.module.css'
import { useShiftDesk } from './use-shift-desk'

/** The shift that goes on, the day to close, and every report that was made. */
export function ShiftScreen({ state }: { readonly state: CounterState }) {
  const papers = state.papers.map(({ number, state: paper }) => `${number}=${paper}`).join(' ')
  const paid = state.lastPaid.map(({ record }) => record.paymentId).join(' ')
  const { desk, readAgain } = useShiftDesk(`${historyRevision(state)} ${papers} ${paid}`)
  const [opened, setOpened] = useState<number | null>(null)
  useKeys({ Escape: opened === null ? undefined : () => setOpened(null) })
  if (desk === null) return null
  if (!desk.ok) return <ProblemLine problem={desk.problem} />
  const { open, daysToClose, reports, printJobs } = desk.value
  const [dayToClose] = daysToClose
  const show = (report: number): void => {
    setOpened(report)
    readAgain()
  }
  const shown = reports.find(({ number }) => number === opened) ?? null

  return (
    <main className={styles.screen}>
      <div className={styles.now}>
        {open === null ? (
          <ShiftForm desk={desk.value} person={state.signIn.person} onOpened={readAgain} />
        ) : (
          <OpenShiftCard key={open.shift.number} open={open} onReport={show} />
        )}
        {dayToClose !== undefined && <DayCard key={dayToClose.day} toClose={dayToClose} onReport={show} />}
      </div>
      <div className={styles.reports}>
        {shown === null ? (
          <ReportList reports={reports} printJobs={printJobs} onOpen={setOpened} />
        ) : (
          <ReportPanel
            key={shown.number}
            report={shown}
            job={printJobs.find(({ report }) => report === shown.number) ?? null}
            onPrinted={readAgain}
            onClose={() => setOpened(null)}
          />
        )}
      </div>
    </main>
  )
}
