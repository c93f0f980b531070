import { codeOnCounter } from '../../../shared/code-on-counter'
import type { CounterState, OnCounter } from '../../../shared/counter'
import { useWords } from '../../language/language'
import { Card } from '../card'
import { CodeState } from './code-state'
import { HeldCode } from './held-code'
import { ShownCode } from './shown-code'

type Props = { readonly current: OnCounter; readonly state: CounterState }

/** What the customer can see of the code, and why. */
export function CodeCard({ current, state }: Props) {
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
      return <ShownCode code={code} current={current} state={state} />
  }
}
