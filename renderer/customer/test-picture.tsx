import { useSpeech } from '../language/customer-language'
import { EnvironmentBanner } from '../ui/environment-banner'
import { QrisCode } from '../ui/qris-code'
import pay from './pay.module.css'
import type { ScreenProps } from './screen-props'
import styles from './test-picture.module.css'

/** Laid out as the screen to pay is, so that a code that can be scanned here can be scanned there. */
export function TestPicture({ environment, screen: { code, display } }: ScreenProps<'test'>) {
  const { words } = useSpeech()
  const { customer, code: codeWords } = words
  return (
    <main className={pay.pay} data-testid="test-picture">
      <div className={pay.code}>
        <QrisCode code={code} watermark={environment === 'simulator' ? codeWords.unpayable : undefined} />
      </div>
      <header className={pay.head}>
        <EnvironmentBanner environment={environment} />
      </header>
      <div className={pay.bill}>
        <h1 className={styles.mark}>
          {customer.test.mark} <span>{customer.test.doNotPay}</span>
        </h1>
        <p className={styles.facts} data-testid="display-facts">
          {customer.test.facts(display)}
        </p>
      </div>
      <footer className={pay.foot}>
        <p className={styles.hint}>{customer.test.edge}</p>
      </footer>
      <span className={styles.edge} aria-hidden />
    </main>
  )
}
