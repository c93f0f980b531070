import { useCallback, useEffect, useState } from 'react'
import type { HistoryDetail } from '../../../shared/contract/history-contract'
import type { PaymentId } from '../../../shared/payment-id'
import type { Result } from '../../../shared/result'
import { mainProcess } from './main-process'

const LOOK_AGAIN_AFTER = 1000

/** One payment's whole story; read again at another `revision`, and while a print of it is still under way. */
export function useHistoryDetail(paymentId: PaymentId, revision: string) {
  const [detail, setDetail] = useState<Result<HistoryDetail> | null>(null)
  const readAgain = useCallback(
    () => void mainProcess.getHistoryDetail({ paymentId }).then(setDetail),
    [paymentId],
  )
  const printing =
    detail?.ok === true &&
    detail.value.printJobs.some(({ state }) => state === 'waiting' || state === 'printing')

  useEffect(readAgain, [readAgain, revision])
  useEffect(() => {
    if (!printing) return
    const timer = setInterval(readAgain, LOOK_AGAIN_AFTER)
    return () => clearInterval(timer)
  }, [printing, readAgain])

  return { detail, readAgain }
}
