import { packagesOf } from '../../shared/payment'
import type { PaymentRecord } from '../../shared/payment-record'
import type { PaymentPrintJob, PrintJob } from '../../shared/print-job'
import { problem } from '../../shared/problem'
import { judgeQris } from '../../shared/qris/judge-qris'
import type { Environment, Receipt } from '../../shared/receipt'
import { failed, type Result, succeeded } from '../../shared/result'
import type { Settings } from '../../shared/settings'
import type { ShiftFigures, ShiftReport } from '../../shared/shift-report'
import type { PendingSlip } from './pending-slip-layout'

/** The receipt of a paid payment as it is known now. Only a paid payment has one: `payment-not-paid` otherwise. */
export function buildReceipt(
  record: PaymentRecord,
  job: Pick<PrintJob, 'number' | 'copyNumber'>,
  settings: Settings,
  environment: Environment,
): Result<Receipt> {
  if (record.paid === null || record.latest === null) return failed(problem('payment-not-paid'))
  const { payment } = record.latest
  const verdict = judgeQris(record.lastCode, payment.amount)
  return succeeded({
    shop: { ...settings.shop, header: headerOf(settings) },
    environment,
    language: settings.customerLanguage,
    timeZone: settings.timeZone,
    printJobNumber: job.number,
    copyNumber: job.copyNumber,
    paymentId: record.paymentId,
    service: payment.service,
    amount: payment.amount,
    merchantName:
      verdict.kind === 'valid' || verdict.kind === 'contradicts' ? (verdict.merchant?.name ?? null) : null,
    evidence: {
      statusCode: record.paid.said,
      seenAt: record.paid.seenAt,
      atFirstSight: record.paid.atFirstSight,
      paidAt: payment.service === 'express' ? (payment.paidAt?.utc ?? null) : null,
    },
    packages: packagesOf(payment),
    lines: settings.receipt.lines,
  })
}

export const headerOf = ({ receipt }: Settings): readonly string[] => receipt.header.split('\n')

export const buildPendingSlip = (
  record: PaymentRecord,
  job: PaymentPrintJob,
  settings: Settings,
  environment: Environment,
): PendingSlip => ({
  shop: settings.shop,
  environment,
  language: settings.customerLanguage,
  timeZone: settings.timeZone,
  printJobNumber: job.number,
  copyNumber: job.copyNumber,
  paymentId: record.paymentId,
  amount: record.latest?.payment.amount ?? null,
  claimedAt: record.claimedAt ?? job.requestedAt,
})

export const buildShiftReport = (
  figures: ShiftFigures,
  job: Pick<PrintJob, 'number' | 'copyNumber' | 'requestedAt'>,
  settings: Settings,
  environment: Environment,
): ShiftReport => ({
  shop: settings.shop,
  environment,
  // For whoever counts the money: the cashier's language, not the customer's.
  language: settings.cashierLanguage,
  timeZone: settings.timeZone,
  printedAt: job.requestedAt,
  printJobNumber: job.number,
  copyNumber: job.copyNumber,
  figures,
})
