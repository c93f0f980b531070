import type { ShownCode as Shown } from '../../../shared/code-on-counter'
import type { CounterState, OnCounter } from '../../../shared/counter'
import { useWords } from '../../language/language'
import { Expiry } from '../../ui/expiry'
import { Card } from '../card'
import { CodeSide } from './code-side'
import { CodeState } from './code-state'
import { CodeVerdict } from './code-verdict'
import { MerchantLines } from './merchant-lines'
import { QrisPanel } from './qris-panel'
import styles from './shown-code.module.css'

type Props = { readonly code: Shown; readonly current: OnCounter; readonly state: CounterState }

/** A code the customer may pay: where it is to be seen, what it is worth, whom it pays and how long. */
export function ShownCode({ code: { code, verdict }, current, state }: Props) {
  const { qris } = useWords()
  const { customerOn, environment, pixelsPerCm } = state
  const painted = current.paintedCode === code
  return (
    <Card title={qris.title}>
      <div className={styles.code} data-here={customerOn !== 'second-display'}>
        {customerOn !== 'second-display' && <QrisPanel code={code} environment={environment} />}
        <div className={styles.words}>
          {customerOn === 'hidden' && <CodeState tone="good">{qris.showHere}</CodeState>}
          {customerOn !== 'hidden' && painted && <CodeState tone="good">{qris.painted}</CodeState>}
          {customerOn !== 'hidden' && !painted && <CodeState tone="wait">{qris.notPainted}</CodeState>}
          <CodeVerdict verdict={verdict} />
          {verdict.kind !== 'not-qris' && verdict.merchant !== null && (
            <MerchantLines merchant={verdict.merchant} />
          )}
          {customerOn !== 'hidden' && painted && current.paintedSide !== null && (
            <CodeSide side={current.paintedSide} pixelsPerCm={pixelsPerCm} />
          )}
          {current.expiresInSeconds !== null && <Expiry expiresInSeconds={current.expiresInSeconds} />}
        </div>
      </div>
    </Card>
  )
}
