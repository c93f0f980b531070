import type { CounterState } from '../../../shared/counter'
import type { PaymentId } from '../../../shared/payment-id'
import { isDoubtful, paymentOfJob } from '../../../shared/print-job'
import type { Problem } from '../../../shared/problem'
import { Shelf } from '../aside/shelf'
import { HealthStrip } from '../health/health-strip'
import { ProblemLine } from '../problem-line'
import { useWords } from '../../language/language'
import { ClockWarning } from './clock-warning'
import styles from './counter-screen.module.css'
import { CurrentPayment } from './current-payment'
import { NothingScanned } from './nothing-scanned'
import { PaymentActions } from './payment-actions'
import { ScanField } from './scan-field'

type Props = {
  readonly state: CounterState
  /** Why the last scan was not opened. */
  readonly refusal: Problem | null
  /** The customer had a display of its own since this window opened. */
  readonly hadSecondDisplay: boolean
  readonly onScan: (scanned: string) => void
  readonly onLookUp: (paymentId: PaymentId) => void
}

/** Scan, then watch one payment until it is paid; what else is open lies on the shelf beside it. */
export function CounterScreen({ state, refusal, hadSecondDisplay, onScan, onLookUp }: Props) {
  const { counter } = useWords()
  const { current, tray, paidAside, lastPaid, clockAheadSeconds, environment } = state
  // Its own papers stand on the payment itself; one that is on its way needs nobody.
  const papers = state.papers.filter(
    (job) =>
      (current === null || paymentOfJob(job) !== current.record.paymentId) &&
      (isDoubtful(job) || job.problem !== null),
  )
  const open = tray.length + paidAside.length + papers.length
  const shelf = open > 0 ? 'open' : lastPaid.length > 0 ? 'done' : 'none'

  return (
    <main className={styles.screen} data-shelf={shelf} data-serving={current !== null}>
      <div className={styles.clock}>
        <ClockWarning aheadSeconds={clockAheadSeconds} />
      </div>
      <div className={styles.scan}>
        <ScanField onScan={onScan} />
        {refusal !== null && (
          <ProblemLine problem={refusal} lead={`${counter.refused}.`} testId="scan-refused" />
        )}
      </div>
      <div className={styles.payment}>
        {current === null ? (
          <NothingScanned />
        ) : (
          <CurrentPayment key={current.record.paymentId} current={current} state={state} />
        )}
      </div>
      {shelf !== 'none' && (
        <div className={styles.shelf}>
          <Shelf tray={tray} paidAside={paidAside} papers={papers} lastPaid={lastPaid} onLookUp={onLookUp} />
        </div>
      )}
      {current !== null && (
        <div className={styles.actions}>
          <PaymentActions
            key={current.record.paymentId}
            record={current.record}
            simulated={environment === 'simulator'}
          />
        </div>
      )}
      <div className={styles.health}>
        <HealthStrip state={state} hadSecondDisplay={hadSecondDisplay} />
      </div>
    </main>
  )
}
