import { useWords } from '../language/customer-language'
import { BankCard } from '../ui/bank-card'
import styles from './calibrate.module.css'
import type { ScreenProps } from './screen-props'

/** A bank card in the middle of the display, as wide as the cashier's window says and never a pixel else. */
export function Calibrate({ screen }: Pick<ScreenProps<'calibrate'>, 'screen'>) {
  const { customer } = useWords()
  return (
    <main className={styles.screen} data-testid="calibrate">
      <BankCard width={screen.width} />
      <h1 className={styles.words}>{customer.calibrate}</h1>
    </main>
  )
}
