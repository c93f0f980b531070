import { useEffect, useState } from 'react'
import type { HistoryDetail } from '../../../shared/ipc-contract'
import type { PaymentId } from '../../../shared/payment-id'
import type { Result } from '../../../shared/result'
import { mainProcess } from '../main-process'

const LOOK_AGAIN_AFTER = 1000

/** One payment's whole story; read again while a print of it is still under way. */
export function useHistoryDetail(paymentId: PaymentId) {
  const [detail, setDetail] = useState<Result<HistoryDetail> | null>(null)
  const [reading, setReading] = useState(0)
  const readAgain = () => setReading((count) => count + 1)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `reading` asks for the same payment once more
  useEffect(() => {
    let wanted = true
    void mainProcess.getHistoryDetail({ paymentId }).then((answer) => wanted && setDetail(answer))
    return () => {
      wanted = false
    }
  }, [paymentId, reading])

  const printing =
    detail?.ok === true &&
    detail.value.printJobs.some(({ state }) => state === 'waiting' || state === 'printing')
  useEffect(() => {
    if (!printing) return
    const timer = setInterval(readAgain, LOOK_AGAIN_AFTER)
    return () => clearInterval(timer)
  }, [printing])

  return { detail, readAgain }
}
