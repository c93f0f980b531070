import { useState } from 'react'
import type { OnCounter } from '../../../shared/counter'
import type { Problem } from '../../../shared/problem'
import { mainProcess } from '../main-process'
import { ProblemLine } from '../problem-line'
import { useWords } from '../../language/language'
import styles from './counter-screen.module.css'
import { CurrentPayment } from './current-payment'
import { NothingScanned } from './nothing-scanned'
import { ScanField } from './scan-field'

/** More than any scanner sends; main refuses what is too long for a payment id with a sentence of its own. */
const LONGEST_SCAN = 4096

type Props = { readonly current: OnCounter | null; readonly simulated: boolean }

/** Scan, then watch one payment until it is paid. */
export function CounterScreen({ current, simulated }: Props) {
  const { counter } = useWords()
  const [refusal, setRefusal] = useState<Problem | null>(null)

  const open = async (scanned: string) => {
    setRefusal(null)
    const opened = await mainProcess.openPayment({ scanned: scanned.slice(0, LONGEST_SCAN) })
    if (!opened.ok) setRefusal(opened.problem)
  }

  return (
    <main className={styles.screen}>
      <div className={styles.scan}>
        <ScanField onScan={(scanned) => void open(scanned)} />
        {refusal !== null && (
          <ProblemLine problem={refusal} lead={`${counter.refused}.`} testId="scan-refused" />
        )}
      </div>
      {current === null ? (
        <NothingScanned />
      ) : (
        <CurrentPayment key={current.record.paymentId} current={current} simulated={simulated} />
      )}
    </main>
  )
}
