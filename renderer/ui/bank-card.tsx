import { useCommonWords } from '../language/common-language'
import styles from './bank-card.module.css'

/** ISO/IEC 7810 ID-1: every bank card and KTP is as wide as this. */
export const CARD_WIDTH_CM = 8.56

/** The outline of a bank card, so many CSS pixels along its long side. */
export function BankCard({ width }: { readonly width: number }) {
  const { cardLength } = useCommonWords()
  return (
    <div className={styles.card} style={{ inlineSize: width }} data-testid="bank-card" aria-hidden>
      <span className={styles.chip} />
      <span className={styles.measure}>{cardLength}</span>
    </div>
  )
}
