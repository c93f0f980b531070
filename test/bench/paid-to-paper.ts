/**
 * How long from "paid" (stored, as the event says) to the first byte of the receipt at the printer (as a printer on
 * loopback sees it), over sales in the real app. `npx tsx test/bench/paid-to-paper.ts [sales]` after a build, on a display.
 */
import { startSimulator } from '../../electron/simulator/start-simulator'
import { expectStatus, launchKasir, newInstallation, scan } from '../support/launch-kasir'
import { type PrinterBehaviour, startLoopbackPrinter } from '../support/loopback-printer'
import { paymentId } from '../support/payment-ids'

const sales = Number(process.argv[2] ?? 120)

async function measure(behaviour: PrinterBehaviour): Promise<string> {
  const simulator = await startSimulator({ makeUnknown: true })
  const printer = await startLoopbackPrinter(behaviour)
  const installation = newInstallation({
    printer: { kind: 'network', host: printer.host, port: printer.port },
  })
  const kasir = await launchKasir(installation, simulator.url)
  const ids = Array.from({ length: sales }, (_, index) => paymentId(`XID-${2000 + index}`))
  for (const [index, id] of ids.entries()) {
    await scan(kasir, id)
    await expectStatus(kasir, 'unpaid')
    // The one before was paid a moment ago: taken note of.
    await kasir.cashier.keyboard.press('F4')
    simulator.pay(id)
    await expectStatus(kasir, 'paid')
    while (printer.jobs.length <= index) await new Promise((resolve) => setTimeout(resolve, 5))
  }
  const paidAt = new Map(
    installation
      .events()
      .filter(({ event }) => event === 'payment.paid')
      .map(({ payment_id, time }) => [payment_id, Date.parse(time)]),
  )
  const waited = ids
    .map((id, index) => (printer.began[index] ?? Number.NaN) - (paidAt.get(id) ?? Number.NaN))
    .toSorted((one, other) => one - other)
  await kasir.close()
  await Promise.all([printer.stop(), simulator.stop()])
  installation.remove()
  const at = (share: number) => waited[Math.ceil(share * waited.length) - 1]
  return `${waited.length} sales: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms`
}

async function main(): Promise<void> {
  process.stdout.write(`a printer that answers: ${await measure({ kind: 'prints' })}\n`)
  process.stdout.write(`a silent printer: ${await measure({ kind: 'prints', says: 'nothing' })}\n`)
}

void main()
