import { formatRupiah } from '../../shared/rupiah'
import type { CustomerScreen } from '../../shared/customer-view'
import type { CustomerWords } from '../language/customer-id'
import { useWords } from '../language/customer-language'
import styles from '../ui/unseen.module.css'

/** Says each change of the display aloud to assistive technology; stays mounted, or nothing would be announced. */
export function Announcement({ screen }: { readonly screen: CustomerScreen }) {
  const words = useWords()
  return (
    <p className={styles.unseen} aria-live="assertive" data-testid="announcement">
      {sentence(screen, words)}
    </p>
  )
}

function sentence(screen: CustomerScreen, { customer, status }: CustomerWords): string {
  switch (screen.kind) {
    case 'welcome':
      return customer.welcome
    case 'asking':
      return screen.failing ? customer.askingFailing : customer.asking
    case 'code-being-made':
      return `${customer.beingMade}. ${formatRupiah(screen.amount)}`
    case 'pay':
      return `${customer.pay}. ${formatRupiah(screen.amount)}`
    case 'please-wait':
      return `${customer.waitTitle[screen.because]}. ${customer.wait[screen.because]}`
    case 'paid':
      return `${status.paid}. ${formatRupiah(screen.amount)}`
    case 'ended':
      return customer.endedHint
    case 'calibrate':
      return customer.calibrate
    case 'test':
      return `${customer.test.mark}. ${customer.test.doNotPay}`
  }
}
