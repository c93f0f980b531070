import { type CodeOnCounter, codeOnCounter } from '../../../shared/code-on-counter'
import type { OnCounter } from '../../../shared/counter'
import { useWords } from '../../language/language'
import { Expiry } from '../../ui/expiry'
import { Card } from '../card'
import { CodeState } from './code-state'
import { HeldCode } from './held-code'
import { MerchantLines } from './merchant-lines'

/** What the customer can see of the code, and why. */
export function CodeCard({ current }: { readonly current: OnCounter }) {
  const { qris } = useWords()
  const code = codeOnCounter(current)
  switch (code.kind) {
    case 'none':
      // Paid and ended payments need no word about a code; before the first answer the bill card says enough.
      return null
    case 'being-made':
      return (
        <Card title={qris.title}>
          <CodeState tone="wait">{qris.beingMade}</CodeState>
        </Card>
      )
    case 'held':
      return <HeldCode current={current} code={code} />
    case 'shown':
      return (
        <ShownCode
          code={code}
          painted={current.paintedCode === code.code}
          expiresInSeconds={current.expiresInSeconds}
        />
      )
  }
}

type Shown = {
  readonly code: Extract<CodeOnCounter, { kind: 'shown' }>
  readonly painted: boolean
  readonly expiresInSeconds: number | null
}

function ShownCode({ code: { verdict }, painted, expiresInSeconds }: Shown) {
  const { qris } = useWords()
  return (
    <Card title={qris.title}>
      {painted ? (
        <CodeState tone="good">{qris.painted}</CodeState>
      ) : (
        <CodeState tone="wait">{qris.notPainted}</CodeState>
      )}
      {verdict.kind === 'not-qris' && <CodeState tone="attention">{qris.notQris}</CodeState>}
      {verdict.kind === 'contradicts' && (
        <>
          <CodeState tone="attention">{qris.accepted}</CodeState>
          {verdict.contradictions.map((contradiction) => (
            <CodeState key={contradiction} tone="attention">
              {qris.contradiction[contradiction]}
            </CodeState>
          ))}
        </>
      )}
      {verdict.kind === 'valid' && (
        <>
          <CodeState tone="good">{qris.valid}</CodeState>
          {verdict.warnings.map((warning) => (
            <CodeState key={warning} tone="attention">
              {qris.warning[warning]}
            </CodeState>
          ))}
        </>
      )}
      {verdict.kind !== 'not-qris' && verdict.merchant !== null && (
        <MerchantLines merchant={verdict.merchant} />
      )}
      {expiresInSeconds !== null && <Expiry expiresInSeconds={expiresInSeconds} />}
    </Card>
  )
}
