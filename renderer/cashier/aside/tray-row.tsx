import { IconArrowBackUp } from '@tabler/icons-react'
import type { TrayPayment } from '../../../shared/counter'
import { formatRupiah } from '../../../shared/rupiah'
import { useWords } from '../../language/language'
import { IconButton } from '../../ui/icon-button'
import { StatusPill } from '../../ui/status-pill'
import { StopWatch } from '../counter/stop-watch'
import { mainProcess } from '../main-process'
import { ProblemLine } from '../problem-line'
import { useRequest } from '../use-request'
import { TrayRowState } from './tray-row-state'
import styles from './tray-row.module.css'

type Props = { readonly payment: TrayPayment; readonly now: number }

/** A payment that waits away from the counter; it is asked about all the while. */
export function TrayRow({ payment, now }: Props) {
  const { aside } = useWords()
  const { run, busy, problem } = useRequest()
  const { paymentId, latest, status, watchStoppedAt } = payment.record
  const open = () => void run(() => mainProcess.openPayment({ scanned: paymentId }))
  return (
    <li className={styles.row} data-testid="tray-row" data-payment-id={paymentId} data-status={status}>
      <div className={styles.words}>
        <span className={styles.id} title={paymentId}>
          {paymentId}
        </span>
        <strong className={styles.amount}>
          {latest === null ? '—' : formatRupiah(latest.payment.amount)}
        </strong>
        <span className={styles.status}>
          <StatusPill status={status} />
        </span>
      </div>
      <IconButton
        icon={<IconArrowBackUp aria-hidden />}
        label={`${aside.open} ${paymentId}`}
        disabled={busy}
        onClick={open}
        data-testid="open-tray-payment"
      />
      {watchStoppedAt === null && <StopWatch paymentId={paymentId} small />}
      <TrayRowState payment={payment} now={now} />
      {problem !== null && <ProblemLine problem={problem} />}
    </li>
  )
}
