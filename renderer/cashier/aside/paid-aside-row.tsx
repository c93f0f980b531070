import type { PaymentRecord } from '../../../shared/payment-record'
import { formatRupiah } from '../../../shared/rupiah'
import { useSpeech } from '../../language/language'
import { Button } from '../../ui/button'
import { useKeys } from '../../ui/use-keys'
import { mainProcess } from '../main-process'
import { ProblemLine } from '../problem-line'
import { useRequest } from '../use-request'
import styles from './paid-aside-row.module.css'

type Props = { readonly record: PaymentRecord; readonly now: number; readonly first: boolean }

/** Money that came while another customer was served: green until a cashier has taken note of it. */
export function PaidAsideRow({ record: { paymentId, latest, paid }, now, first }: Props) {
  const { words, moment } = useSpeech()
  const { run, busy, problem } = useRequest()
  const open = () => void run(() => mainProcess.openPayment({ scanned: paymentId }))
  const takeNote = () => void run(() => mainProcess.acknowledgePaid({ paymentId }))
  useKeys({ F4: first && !busy ? takeNote : undefined })
  return (
    <li className={styles.row} data-testid="paid-aside-row" data-payment-id={paymentId}>
      <p className={styles.head}>
        <span className={styles.id}>{paymentId}</span>
        {paid !== null && <span>{moment(paid.seenAt, now)}</span>}
      </p>
      <p className={styles.sum}>
        <strong>{latest === null ? '—' : formatRupiah(latest.payment.amount)}</strong>
        {paid?.late === true && <span className={styles.late}>{words.counter.paidLate}</span>}
      </p>
      <Button
        {...(first ? { keyName: 'F4' } : {})}
        disabled={busy}
        onClick={takeNote}
        data-testid="acknowledge-paid"
      >
        {words.aside.noted}
      </Button>
      <Button disabled={busy} onClick={open} data-testid="open-paid-aside">
        {words.aside.open}
      </Button>
      {problem !== null && <ProblemLine problem={problem} />}
    </li>
  )
}
