import { describe, expect, it } from 'vitest'
import { receiptFileName, safeFileName } from '../../../electron/receipts/printers/pdf-folder'
import type { PaymentPrintJob, ReportPrintJob } from '../../../shared/print-job'
import { utcSchema } from '../../../shared/time'
import { paymentId } from '../../support/payment-ids'

describe('given a print job', () => {
  const job: PaymentPrintJob = {
    kind: 'receipt',
    paymentId: paymentId('XID-5732095327'),
    number: 12,
    copyNumber: 0,
    requestedAt: utcSchema.parse('2026-11-23T20:15:07.900Z'),
    state: 'waiting',
    finishedAt: null,
    problem: null,
    doubtSettled: null,
  }

  it('a report has its number in place of the payment’s', () => {
    const { paymentId: _none, ...common } = job
    const report: ReportPrintJob = { ...common, kind: 'shift-report', report: 7 }
    expect(receiptFileName(report, 'Asia/Jakarta')).toBe('20261124-031507 report-7 12')
  })

  it('names its file by the shop’s time, the payment and the number on the paper', () => {
    expect(receiptFileName(job, 'Asia/Jakarta')).toBe('20261124-031507 XID-5732095327 12')
  })

  it('says which copy it is', () => {
    expect(receiptFileName({ ...job, copyNumber: 2 }, 'UTC')).toBe('20261123-201507 XID-5732095327 12 copy 2')
  })
})

describe('given a name for a file', () => {
  it.each([
    ['XID-5732095327 12', 'XID-5732095327 12'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a_b_c_d_e_f_g_h_i_j'],
    ['\u0000\u200b..', '__'],
    ['..', '_'],
    ['', '_'],
    ['. name. ', 'name'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['CONTOH', 'CONTOH'],
    ['x'.repeat(500), 'x'.repeat(120)],
  ])('%j is safe on every system as %j', (name, safe) => {
    expect(safeFileName(name)).toBe(safe)
  })
})
