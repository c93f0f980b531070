import { IconArrowBackUp, IconPrinter, IconX } from '@tabler/icons-react'
import type { PaymentId } from '../../../shared/payment-id'
import type { Result } from '../../../shared/result'
import { formatRupiah } from '../../../shared/rupiah'
import { useWords } from '../../language/language'
import { Button } from '../../ui/button'
import { StatusPill } from '../../ui/status-pill'
import { mainProcess } from '../main-process'
import { ProblemLine } from '../problem-line'
import { useRequest } from '../use-request'
import styles from './history-detail-panel.module.css'
import { HistoryDetailSections } from './history-detail-sections'
import { useHistoryDetail } from './use-history-detail'

type Props = {
  readonly paymentId: PaymentId
  /** Another one: read it again. */
  readonly revision: string
  readonly openOnCounter: (paymentId: PaymentId) => Promise<Result<PaymentId>>
  readonly onClose: () => void
}

/** One payment with all that is known about it, and why. */
export function HistoryDetailPanel({ paymentId, revision, openOnCounter, onClose }: Props) {
  const { history } = useWords()
  const { run, busy, problem } = useRequest()
  const { detail, readAgain } = useHistoryDetail(paymentId, revision)
  const record = detail?.ok === true ? detail.value.record : null
  const payment = record?.latest?.payment

  const reprint = async () => {
    await run(() => mainProcess.reprintReceipt({ paymentId }))
    readAgain()
  }

  return (
    <aside className={styles.panel} aria-label={paymentId} data-testid="history-detail">
      <header className={styles.head}>
        <h2 className={styles.id}>{paymentId}</h2>
        <Button icon={<IconX aria-hidden />} keyName="Escape" onClick={onClose}>
          {history.close}
        </Button>
      </header>
      {detail?.ok === false && <ProblemLine problem={detail.problem} />}
      {detail?.ok === true && record !== null && (
        <>
          <div className={styles.sum}>
            <strong className={styles.amount}>
              {payment === undefined ? '—' : formatRupiah(payment.amount)}
            </strong>
            <StatusPill status={record.status} />
          </div>
          <div className={styles.actions}>
            {record.status === 'paid' && (
              <Button
                kind="primary"
                icon={<IconPrinter aria-hidden />}
                disabled={busy}
                data-testid="reprint"
                onClick={() => void reprint()}
              >
                {history.reprint}
              </Button>
            )}
            <Button
              icon={<IconArrowBackUp aria-hidden />}
              disabled={busy}
              data-testid="open-on-counter"
              onClick={() => void run(() => openOnCounter(paymentId))}
            >
              {history.openOnCounter}
            </Button>
          </div>
          {problem !== null && <ProblemLine problem={problem} />}
          <HistoryDetailSections detail={detail.value} />
        </>
      )}
    </aside>
  )
}
