import { IconArrowBackUp, IconCheck } from '@tabler/icons-react'
import type { PaymentRecord } from '../../../shared/payment-record'
import { formatRupiah } from '../../../shared/rupiah'
import { useSpeech } from '../../language/language'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { mainProcess } from '../main-process'
import { ProblemLine } from '../problem-line'
import { useRequest } from '../use-request'
import styles from './paid-aside-row.module.css'

type Props = { readonly record: PaymentRecord; readonly now: number }

/** Money that came while another customer was served: green until a cashier has taken note of it. */
export function PaidAsideRow({ record: { paymentId, latest, paid }, now }: Props) {
  const { words, moment } = useSpeech()
  const { run, busy, problem } = useRequest()
  const open = () => void run(() => mainProcess.openPayment({ scanned: paymentId }))
  const takeNote = () => void run(() => mainProcess.acknowledgePaid({ paymentId }))
  return (
    <li className={styles.row} data-testid="paid-aside-row" data-payment-id={paymentId}>
      <div className={styles.words}>
        <span className={styles.id} title={paymentId}>
          {paymentId}
        </span>
        <strong className={styles.amount}>
          {latest === null ? '—' : formatRupiah(latest.payment.amount)}
        </strong>
        {paid !== null && <span className={styles.time}>{moment(paid.seenAt, now)}</span>}
        {paid?.late === true && <span className={styles.late}>{words.counter.paidLate}</span>}
      </div>
      <Button
        icon={<IconCheck aria-hidden />}
        disabled={busy}
        onClick={takeNote}
        data-testid="acknowledge-paid"
      >
        {words.aside.noted}
      </Button>
      <IconButton
        icon={<IconArrowBackUp aria-hidden />}
        label={`${words.aside.open} ${paymentId}`}
        disabled={busy}
        onClick={open}
        data-testid="open-paid-aside"
      />
      {problem !== null && <ProblemLine problem={problem} />}
    </li>
  )
}
