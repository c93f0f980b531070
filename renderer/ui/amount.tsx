import type { CSSProperties } from 'react'
import { formatRupiah, type Rupiah } from '../../shared/rupiah'
import styles from './amount.module.css'

declare module 'react' {
  interface CSSProperties {
    '--characters'?: number
  }
}

/** The sum, on one line and as large as its place allows: the longest bill still fits the narrowest display. */
export function Amount({ amount }: { readonly amount: Rupiah }) {
  const text = formatRupiah(amount)
  const fit: CSSProperties = { '--characters': text.length }
  return (
    <div className={styles.place} style={fit}>
      <span className={styles.amount} data-testid="amount">
        {text}
      </span>
    </div>
  )
}
