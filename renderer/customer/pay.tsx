import { useWords } from '../language/customer-language'
import { Amount } from '../ui/amount'
import { EnvironmentBanner } from '../ui/environment-banner'
import { Expiry } from '../ui/expiry'
import { QrisCode } from '../ui/qris-code'
import { CheckingInterrupted } from './checking-interrupted'
import { mainProcess } from './main-process'
import styles from './pay.module.css'
import { PaymentNumber } from './payment-number'
import type { ScreenProps } from './screen-props'
import { StatusWords } from './status-words'

/** The code, as large as the display allows, and beside it what Bank Indonesia asks a customer to compare. */
export function Pay({ environment, screen }: ScreenProps<'pay'>) {
  const { customer, code: codeWords } = useWords()
  const { paymentId, amount, code, merchantName, isQris, checking, expiresInSeconds } = screen
  return (
    <main className={styles.pay}>
      <div className={styles.code}>
        <QrisCode
          code={code}
          watermark={environment === 'simulator' ? codeWords.unpayable : undefined}
          // Nothing to do here when main cannot be told: the code is on the display either way.
          onPainted={(painted, side) => void mainProcess.codePainted({ paymentId, code: painted, side })}
        />
      </div>
      <header className={styles.head}>
        <EnvironmentBanner environment={environment} />
      </header>
      <div className={styles.bill}>
        <StatusWords status="unpaid">{customer.pay}</StatusWords>
        <Amount amount={amount} />
        {merchantName !== null && (
          <p className={styles.merchant}>
            {customer.checkName}: <strong>{merchantName}</strong>
          </p>
        )}
      </div>
      <footer className={styles.foot}>
        <div className={styles.remark}>
          <div data-seen={checking}>
            <Expiry key={paymentId} expiresInSeconds={expiresInSeconds} />
          </div>
          <div data-seen={!checking}>
            <CheckingInterrupted />
          </div>
        </div>
        <p className={styles.mark} data-qris={isQris}>
          {isQris ? customer.qris : customer.notQris}
        </p>
        <PaymentNumber paymentId={paymentId} />
      </footer>
    </main>
  )
}
