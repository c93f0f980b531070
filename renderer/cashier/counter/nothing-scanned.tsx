import { IconBarcode, IconQrcode, IconReceipt } from '@tabler/icons-react'
import { useWords } from '../../language/language'
import styles from './nothing-scanned.module.css'

const stepIcons = [IconBarcode, IconQrcode, IconReceipt]

/** An empty counter says what to do, in the order it will happen. */
export function NothingScanned() {
  const { counter } = useWords()
  return (
    <div className={styles.empty} data-testid="nothing-scanned">
      <h1 className={styles.title}>{counter.emptyTitle}</h1>
      <p className={styles.hint}>{counter.emptyHint}</p>
      <ol className={styles.steps}>
        {counter.emptySteps.map((step, position) => {
          const Icon = stepIcons[position] ?? IconReceipt
          return (
            <li key={step} className={styles.step}>
              <Icon aria-hidden />
              {step}
            </li>
          )
        })}
      </ol>
    </div>
  )
}
