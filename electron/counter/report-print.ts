import { paymentOfJob, type PrintJob } from '../../shared/print-job'
import type { Report } from '../diagnostics/domain-events'

/** Tells automation what became of a print job. */
export function reportPrint(report: Report, job: PrintJob): void {
  const { number: print_job, copyNumber: copy_number, state, problem } = job
  if (state === 'printed' && job.kind === 'receipt')
    report({ event: 'receipt.printed', payment_id: job.paymentId, print_job, copy_number })
  if (state === 'printed' && job.kind === 'shift-report')
    report({ event: 'report.printed', report: job.report, print_job, copy_number })
  if (problem === null || state === 'printed') return
  const paymentId = paymentOfJob(job)
  report({ event: 'problem', ...(paymentId === null ? {} : { payment_id: paymentId }), ...problem })
}
