import { useState } from 'react'
import type { CounterState } from '../../../shared/counter'
import type { Problem } from '../../../shared/problem'
import { Shelf } from '../aside/shelf'
import { mainProcess } from '../main-process'
import { ProblemLine } from '../problem-line'
import { useWords } from '../../language/language'
import { ClockWarning } from './clock-warning'
import styles from './counter-screen.module.css'
import { CurrentPayment } from './current-payment'
import { NothingScanned } from './nothing-scanned'
import { PaymentActions } from './payment-actions'
import { ScanField } from './scan-field'

/** More than any scanner sends; main refuses what is too long for a payment id with a sentence of its own. */
const LONGEST_SCAN = 4096

/** Scan, then watch one payment until it is paid; what else is open lies on the shelf beside it. */
export function CounterScreen({ state }: { readonly state: CounterState }) {
  const { counter } = useWords()
  const { current, tray, paidAside, clockAheadSeconds, environment } = state
  const shelved = tray.length + paidAside.length > 0
  const [refusal, setRefusal] = useState<Problem | null>(null)

  const open = async (scanned: string) => {
    setRefusal(null)
    const opened = await mainProcess.openPayment({ scanned: scanned.slice(0, LONGEST_SCAN) })
    if (!opened.ok) setRefusal(opened.problem)
  }

  return (
    <main className={styles.screen} data-shelf={shelved}>
      <div className={styles.clock}>
        <ClockWarning aheadSeconds={clockAheadSeconds} />
      </div>
      <div className={styles.scan}>
        <ScanField onScan={(scanned) => void open(scanned)} />
        {refusal !== null && (
          <ProblemLine problem={refusal} lead={`${counter.refused}.`} testId="scan-refused" />
        )}
      </div>
      <div className={styles.payment}>
        {current === null ? (
          <NothingScanned />
        ) : (
          <CurrentPayment key={current.record.paymentId} current={current} />
        )}
      </div>
      {shelved && (
        <div className={styles.shelf}>
          <Shelf tray={tray} paidAside={paidAside} />
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
    </main>
  )
}
