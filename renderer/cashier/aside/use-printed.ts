import { useEffect, useState } from 'react'
import type { PaymentId } from '../../../shared/payment-id'
import type { PaymentRecord } from '../../../shared/payment-record'
import { mainProcess } from '../main-process'

const LOOK_AGAIN_AFTER = 5000

/** How often the receipts of these payments came out of the printer; empty until main has told. */
export function usePrinted(records: readonly PaymentRecord[]): ReadonlyMap<PaymentId, number> {
  const [printed, setPrinted] = useState<ReadonlyMap<PaymentId, number>>(new Map())
  const asked = records.map(({ paymentId }) => paymentId).join(' ')

  useEffect(() => {
    let wanted = true
    const look = async (): Promise<void> => {
      const details = await Promise.all(
        records.map(({ paymentId }) => mainProcess.getHistoryDetail({ paymentId })),
      )
      const told = details.flatMap((detail) => (detail.ok ? [detail.value] : []))
      const counts = told.map(({ record, printJobs }) => {
        const done = printJobs.filter(({ kind, state }) => kind === 'receipt' && state === 'printed')
        return [record.paymentId, done.length] as const
      })
      if (wanted) setPrinted(new Map(counts))
    }
    void look()
    const timer = setInterval(() => void look(), LOOK_AGAIN_AFTER)
    return () => {
      wanted = false
      clearInterval(timer)
    }
  }, [asked])

  return printed
}
