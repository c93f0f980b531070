import type { TrayPayment } from '../../../shared/counter'
import { formatRupiah } from '../../../shared/rupiah'
import { useWords } from '../../language/language'
import { Button } from '../../ui/button'
import { useKeys } from '../../ui/use-keys'
import { StatusPill } from '../../ui/status-pill'
import { StopWatch } from '../counter/stop-watch'
import { mainProcess } from '../main-process'
import { ProblemLine } from '../problem-line'
import { useRequest } from '../use-request'
import { TrayAge } from './tray-age'
import { TrayRowState } from './tray-row-state'
import styles from './tray-row.module.css'

type Props = { readonly payment: TrayPayment; readonly now: number; readonly first: boolean }

/** A payment that waits away from the counter; it is asked about all the while. */
export function TrayRow({ payment, now, first }: Props) {
  const { aside } = useWords()
  const { run, busy, problem } = useRequest()
  const { paymentId, latest, status, watchStoppedAt } = payment.record
  const open = () => void run(() => mainProcess.openPayment({ scanned: paymentId }))
  useKeys({ F11: first && !busy ? open : undefined })
  return (
    <li className={styles.row} data-testid="tray-row" data-payment-id={paymentId} data-status={status}>
      <p className={styles.head}>
        <span className={styles.id}>{paymentId}</span>
        <TrayAge payment={payment} now={now} />
      </p>
      <p className={styles.sum}>
        <strong>{latest === null ? '—' : formatRupiah(latest.payment.amount)}</strong>
        <span className={styles.status}>
          <StatusPill status={status} />
        </span>
      </p>
      <Button
        {...(first ? { keyName: 'F11' } : {})}
        disabled={busy}
        onClick={open}
        data-testid="open-tray-payment"
      >
        {aside.open}
      </Button>
      {watchStoppedAt === null && <StopWatch paymentId={paymentId} small />}
      <TrayRowState record={payment.record} now={now} />
      {problem !== null && <ProblemLine problem={problem} />}
    </li>
  )
}
