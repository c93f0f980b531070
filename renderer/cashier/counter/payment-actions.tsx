import {
  IconCash,
  IconCheck,
  IconMessageCircleExclamation,
  IconPrinter,
  IconRefresh,
} from '@tabler/icons-react'
import type { PaymentRecord } from '../../../shared/payment-record'
import { useWords } from '../../language/language'
import { Button } from '../../ui/button'
import { useKeys } from '../../ui/use-keys'
import { mainProcess } from '../main-process'
import { ProblemLine } from '../problem-line'
import { useRequest } from '../use-request'
import styles from './payment-actions.module.css'

type Props = { readonly record: PaymentRecord; readonly simulated: boolean }

/** What can be done with the payment on the counter: each by a key as well as by its button. */
export function PaymentActions({ record, simulated }: Props) {
  const { counter, claim } = useWords()
  const { run, busy, problem } = useRequest()
  const { paymentId, status, claimedAt } = record
  const paid = status === 'paid'
  const checkNow = () => void run(() => mainProcess.checkNow({ paymentId }))
  const reprint = () => void run(() => mainProcess.reprintReceipt({ paymentId }))
  const claimPaid = () => void run(() => mainProcess.claimPaid({ paymentId }))
  const pay = () => void run(() => mainProcess.paySimulated({ paymentId }))
  const clear = () => void run(() => mainProcess.clearCounter())
  const claimable = claimedAt === null && (status === 'unpaid' || status === 'unknown')
  const payable = simulated && status === 'unpaid'
  useKeys({
    F5: checkNow,
    F6: paid ? reprint : undefined,
    F7: claimable ? claimPaid : undefined,
    F9: payable ? pay : undefined,
    Escape: clear,
  })

  return (
    <footer className={styles.bar}>
      {problem !== null && <ProblemLine problem={problem} />}
      <div className={styles.actions}>
        <Button icon={<IconRefresh aria-hidden />} keyName="F5" disabled={busy} onClick={checkNow}>
          {counter.checkNow}
        </Button>
        {paid && (
          <Button icon={<IconPrinter aria-hidden />} keyName="F6" disabled={busy} onClick={reprint}>
            {counter.reprint}
          </Button>
        )}
        {claimable && (
          <Button
            icon={<IconMessageCircleExclamation aria-hidden />}
            keyName="F7"
            disabled={busy}
            onClick={claimPaid}
            data-testid="claim-paid"
          >
            {claim.action}
          </Button>
        )}
        {payable && (
          <Button icon={<IconCash aria-hidden />} keyName="F9" disabled={busy} onClick={pay}>
            {counter.paySimulated}
          </Button>
        )}
        <span className={styles.space} />
        <Button
          kind={paid ? 'primary' : 'plain'}
          icon={<IconCheck aria-hidden />}
          keyName="Escape"
          disabled={busy}
          onClick={clear}
        >
          {counter.done}
        </Button>
      </div>
    </footer>
  )
}
