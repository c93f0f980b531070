import type { QrisMerchant } from '../../../shared/qris/judge-qris'
import { useWords } from '../../language/language'
import styles from './merchant-lines.module.css'

/** Whom the code pays: what the customer's app will show, and the number support asks for. */
export function MerchantLines({ merchant: { name, city, nmid } }: { readonly merchant: QrisMerchant }) {
  const { qris } = useWords()
  return (
    <div className={styles.merchant}>
      <span className={styles.soft}>{qris.merchant}</span>
      <strong>{name}</strong>
      <span className={styles.soft}>
        {[city, nmid === null ? null : `NMID ${nmid}`].filter((part) => part !== null).join(' · ')}
      </span>
    </div>
  )
}
