import { expect, it, onTestFinished } from 'vitest'
import { paymentSettler } from '../../../electron/payments/settle-payment'
import { documentDrawing } from '../../../electron/receipts/draw-document'
import { printers } from '../../../electron/receipts/printers/printers'
import { receiptPrinter } from '../../../electron/receipts/print-receipt'
import type { PrintJob } from '../../../shared/print-job'
import { defaultSettings } from '../../../shared/default-settings'
import type { Settings } from '../../../shared/settings'
import { decodeEscPos } from '../../support/escpos-decoder'
import { startLoopbackPrinter } from '../../support/loopback-printer'
import { answered, expressPayment } from '../../support/observations'
import { paymentId } from '../../support/payment-ids'
import { noSystem, noWindows } from '../../support/no-system-printers'
import { temporaryFolder, temporaryHistory } from '../../support/temporary-history'

/** A shop with a drawer on pin 2, and one paid payment whose first receipt waits. */
async function shopWithDrawer() {
  const paper = await startLoopbackPrinter()
  onTestFinished(() => paper.stop())
  const history = temporaryHistory()
  const settle = paymentSettler(
    history.database,
    history,
    () => ({ requirePaidAt: false, expiryMinutes: 5 }),
    () => true,
  )
  const settled = settle(answered(expressPayment('XID-1', { code: '0' })))
  if (!settled.ok || settled.value.receipt === null) throw new Error('no receipt')
  settle(answered(expressPayment('XID-2')))
  const folder = temporaryFolder()
  const settings: Settings = {
    ...defaultSettings,
    printer: { kind: 'network', host: paper.host, port: paper.port },
    printing: { ...defaultSettings.printing, drawer: 'pin2' },
  }
  const printer = receiptPrinter({
    payments: history.payments,
    figures: () => null,
    settings: () => settings,
    environment: 'production',
    printers: printers({ pdfFolder: folder, svgToPdf: noWindows, system: noSystem }),
    drawing: documentDrawing({
      picturesFolder: folder,
      svgToDots: () => Promise.reject(new Error('no windows here')),
      log: { info: () => undefined, warn: () => undefined },
    }),
  })
  const drawers = () =>
    paper.jobs.map((bytes) => decodeEscPos(bytes).filter(({ kind }) => kind === 'drawer').length)
  return { printer, first: settled.value.receipt, drawers }
}

it('a slip that would say "not confirmed" of what is paid by now is not printed any more', async () => {
  const { printer, first, drawers } = await shopWithDrawer()
  const slip: PrintJob = { ...first, kind: 'pending-slip' }
  expect(await printer.printJob(slip)).toEqual({
    kind: 'needless',
    problem: { code: 'slip-not-needed', detail: 'XID-1' },
  })
  expect(drawers()).toEqual([])
})

it('a drawer is opened by the first receipt of a payment, and by nothing else that nobody asked for', async () => {
  const { printer, first, drawers } = await shopWithDrawer()
  const copy: PrintJob = { ...first, copyNumber: 1 }
  const slip: PrintJob = { ...first, kind: 'pending-slip', paymentId: paymentId('XID-2') }

  for (const job of [first, copy, slip]) expect(await printer.printJob(job)).toEqual({ kind: 'printed' })
  await printer.printTestPage(false)
  expect(drawers()).toEqual([1, 0, 0, 0])

  await printer.printTestPage(true)
  expect(drawers().at(-1)).toBe(1)
})
