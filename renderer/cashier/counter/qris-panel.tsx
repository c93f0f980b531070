import { codeOnCounter } from '../../../shared/code-on-counter'
import type { CounterState, OnCounter } from '../../../shared/counter'
import { useWords } from '../../language/language'
import { QrisCode } from '../../ui/qris-code'
import styles from './qris-panel.module.css'

/** Without a display of its own the customer reads the code here. */
export const isCodeHere = ({ customerOn }: CounterState, current: OnCounter): boolean =>
  customerOn !== 'second-display' && codeOnCounter(current).kind === 'shown'

type Props = { readonly code: string; readonly environment: CounterState['environment'] }

/** The customer's code in the cashier's window: large enough to be scanned, and never over the cashier's work. */
export function QrisPanel({ code, environment }: Props) {
  const { code: words } = useWords()
  return (
    <div className={styles.panel} data-testid="qris-panel">
      <QrisCode code={code} watermark={environment === 'simulator' ? words.unpayable : undefined} />
    </div>
  )
}
