import { useWords } from '../../language/language'
import { CodeState } from './code-state'
import type { ShownCode } from '../../../shared/code-on-counter'

/** What this code is worth: a QRIS that fits the bill, no QRIS at all, or one the cashier answers for. */
export function CodeVerdict({ verdict }: { readonly verdict: ShownCode['verdict'] }) {
  const { qris } = useWords()
  switch (verdict.kind) {
    case 'not-qris':
      return <CodeState tone="attention">{qris.notQris}</CodeState>
    case 'contradicts':
      return (
        <>
          <CodeState tone="attention">{qris.accepted}</CodeState>
          {verdict.contradictions.map((contradiction) => (
            <CodeState key={contradiction} tone="attention">
              {qris.contradiction[contradiction]}
            </CodeState>
          ))}
        </>
      )
    case 'valid':
      return (
        <>
          <CodeState tone="good">{qris.valid}</CodeState>
          {verdict.warnings.map((warning) => (
            <CodeState key={warning} tone="attention">
              {qris.warning[warning]}
            </CodeState>
          ))}
        </>
      )
  }
}
