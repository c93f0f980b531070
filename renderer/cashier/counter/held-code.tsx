import type { CodeOnCounter } from '../../../shared/code-on-counter'
import type { OnCounter } from '../../../shared/counter'
import { formatRupiah, rupiahSchema } from '../../../shared/rupiah'
import { useWords } from '../../language/language'
import { Button } from '../../ui/button'
import { useKeys } from '../../ui/use-keys'
import { Card } from '../card'
import { mainProcess } from '../main-process'
import { ProblemLine } from '../problem-line'
import { useRequest } from '../use-request'
import { CodeState } from './code-state'
import styles from './held-code.module.css'
import { MerchantLines } from './merchant-lines'

type Props = { readonly current: OnCounter; readonly code: Extract<CodeOnCounter, { kind: 'held' }> }

/** A code that would charge something else than the bill: the cashier compares and decides. */
export function HeldCode({ current, code: { code, amount, verdict } }: Props) {
  const { qris } = useWords()
  const { run, busy, problem } = useRequest()
  const { paymentId } = current.record
  const show = () => void run(() => mainProcess.acceptCode({ paymentId, accepted: { code, amount } }))
  useKeys({ F12: busy ? undefined : show })
  return (
    <Card tone="attention">
      <div className={styles.alert} role="alert">
        <h2>{qris.held}</h2>
        <p>{qris.heldHint}</p>
      </div>
      <dl className={styles.comparison}>
        <div>
          <dt>{qris.billAmount}</dt>
          <dd>{formatRupiah(amount)}</dd>
        </div>
        <div data-differs={verdict.contradictions.includes('amount')}>
          <dt>{qris.codeAmount}</dt>
          <dd>{verdict.codeAmount === null ? qris.noAmount : inRupiah(verdict.codeAmount)}</dd>
        </div>
      </dl>
      {verdict.contradictions.map((contradiction) => (
        <CodeState key={contradiction} tone="attention">
          {qris.contradiction[contradiction]}
        </CodeState>
      ))}
      {verdict.merchant !== null && <MerchantLines merchant={verdict.merchant} />}
      <div className={styles.choice}>
        <Button
          kind="primary"
          keyName="Escape"
          disabled={busy}
          onClick={() => void run(() => mainProcess.clearCounter())}
        >
          {qris.keepHidden}
        </Button>
        <Button kind="danger" keyName="F12" disabled={busy} onClick={show}>
          {qris.showAnyway}
        </Button>
      </div>
      {problem !== null && <ProblemLine problem={problem} />}
    </Card>
  )
}

/** Tag 54 as money where it is money, else as it was written. */
function inRupiah(written: string): string {
  const amount = rupiahSchema.safeParse(Number(written))
  return amount.success ? formatRupiah(amount.data) : written
}
