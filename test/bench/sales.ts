import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import type { ElectronApplication } from '@playwright/test'
import * as z from 'zod/mini'
import { startSimulator } from '../../electron/simulator/start-simulator'
import { type Kasir, launchKasir, newInstallation } from '../support/launch-kasir'
import { startLoopbackPrinter } from '../support/loopback-printer'
import { paymentId } from '../support/payment-ids'
import { bareRuntime } from './bare-runtime'
import { atMost, type Figure, figureOf } from './figures'
import { paintOf, watchPaint } from './painted'
import { settledMemoryOf } from './process-memory'
import { percentile } from './sampled'

/** A sale a minute for eight hours, after those that warm everything up. */
const WARM_UP = 60
const SALES = 480
/**
 * As long as an answer takes over a network, at least: the windows have drawn what the scan changed, and stand still. An answer
 * at once would find them in the middle of it, and the bare message has nothing of that kind to wait for.
 */
const ANSWER_MS = 100
const MB = 1024 * 1024
/** What a rush of sales started is over by then. */
const REST_MS = 10_000

type Sale = { readonly scanned: number; readonly code: number; readonly paid: number; readonly paper: number }

/** Eight hours of a busy counter, one sale after the other without a pause: from answers to windows and paper. */
export async function benchSales(): Promise<readonly Figure[]> {
  const bare = await bareRuntime()
  const simulator = await startSimulator({ makeUnknown: true, answerAfterMs: ANSWER_MS })
  const printer = await startLoopbackPrinter()
  const installation = newInstallation({
    setUpDone: true,
    printer: { kind: 'network', host: printer.host, port: printer.port },
  })
  const kasir = await launchKasir(installation, simulator.url)
  await Promise.all([kasir.cashier, kasir.customer].map(watchPaint))
  await noteAnswers(kasir.app)
  const sales: Sale[] = []
  let warm = { bytes: Number.NaN, heap: Number.NaN }
  for (let number = 0; number < WARM_UP + SALES; number++) {
    if (number === WARM_UP) warm = await memoryOf(kasir)
    const id = paymentId(`XID-${10_000 + number}`)
    const { cashier, customer } = kasir
    const scanned = performance.timeOrigin + performance.now()
    const [code] = await Promise.all([
      paintOf(customer, 'code'),
      cashier.evaluate(
        async ([text, before]) => {
          await window.kasir?.['openPayment']?.({ scanned: text })
          // No cashier is this fast: what was paid a moment ago stands aside, and is taken note of.
          if (before !== null) await window.kasir?.['acknowledgePaid']?.({ paymentId: before })
        },
        [id, number === 0 ? null : paymentId(`XID-${10_000 + number - 1}`)] as const,
      ),
    ])
    const painted = Promise.all([paintOf(cashier, 'paid'), paintOf(customer, 'paid')])
    simulator.pay(id)
    const paid = Math.max(...(await painted))
    while (printer.began.length <= number || printer.jobs.length <= number) await once(printer.heard, 'job')
    sales.push({ scanned, code, paid, paper: printer.began[number] ?? Number.NaN })
  }
  const end = await memoryOf(kasir)
  const answers = await answersOf(kasir.app)
  const printed = installation.events().filter(({ event }) => event === 'payment.paid').length
  await kasir.close()
  await Promise.all([printer.stop(), simulator.stop()])
  installation.remove()
  if (printed !== sales.length) throw new Error(`${printed} of ${sales.length} sales were paid`)

  return figuresOf(sales.slice(WARM_UP), answers, bare).concat([
    figureOf({
      figure: 'eight hours of a busy counter: memory at their end',
      unit: 'MB',
      measured: end.bytes / MB,
      baseline: { what: 'after warm-up', value: warm.bytes / MB },
      bars: [atMost(1.05, 'ratio')],
      samples: SALES,
    }),
    figureOf({
      figure: 'the same, what scripts hold in all three processes',
      unit: 'MB',
      measured: end.heap / MB,
      baseline: { what: 'after warm-up', value: warm.heap / MB },
      samples: SALES,
    }),
  ])
}

function figuresOf(
  sales: readonly Sale[],
  answers: readonly number[],
  bare: Awaited<ReturnType<typeof bareRuntime>>,
): readonly Figure[] {
  // One payment at a time is asked about: its first answer brings the code, its last one says that it is paid.
  const toCode = sales.map(({ scanned, code }) => code - (answers.find((at) => at >= scanned) ?? Number.NaN))
  const paidAnswer = ({ paid }: Sale): number => answers.findLast((at) => at <= paid) ?? Number.NaN
  const toPaid = sales.map((sale) => sale.paid - paidAnswer(sale))
  const toPaper = sales.map((sale) => sale.paper - paidAnswer(sale))
  const late = (times: readonly number[]): number => percentile(times, 0.95)
  const samples = sales.length
  return [
    figureOf({
      figure: 'answer received → code painted on the customer window, p95',
      unit: 'ms',
      measured: late(toCode),
      baseline: { what: 'bare message painted', value: late(bare.messages) },
      bars: [atMost(50), atMost(2, 'ratio')],
      samples,
    }),
    figureOf({
      figure: 'answer "paid" received → durable, both windows painted, p95',
      unit: 'ms',
      measured: late(toPaid),
      baseline: { what: 'bare message painted in both', value: late(bare.messagesToBoth) },
      bars: [atMost(60)],
      samples,
    }),
    figureOf({
      figure: 'answer "paid" received → first byte at a network printer, p95',
      unit: 'ms',
      measured: late(toPaper),
      baseline: { what: 'bare connection', value: late(bare.bytes) },
      bars: [atMost(60)],
      samples,
    }),
  ]
}

/** In the main process: when the last byte of each answer came, as Node's own fetch announces it. */
const noteAnswers = (app: ElectronApplication): Promise<void> =>
  app.evaluate(() => {
    const answers: number[] = []
    Reflect.set(globalThis, 'answers', answers)
    const { subscribe } = process.getBuiltinModule('diagnostics_channel')
    subscribe('undici:request:trailers', () => {
      answers.push(performance.timeOrigin + performance.now())
    })
  })

const answersOf = async (app: ElectronApplication): Promise<readonly number[]> =>
  z.array(z.number()).parse(await app.evaluate(() => Reflect.get(globalThis, 'answers')))

/**
 * All processes at rest, what nobody needs any more thrown away, and what scripts hold of it. In main by the collection that
 * also gives the room for young objects back, as the one of the windows does: V8 keeps up to 20 MB of it for the next rush, or
 * not, as its timer had it (measured), and a plain collection leaves it.
 */
async function memoryOf({ app, cashier, customer }: Kasir): Promise<{ bytes: number; heap: number }> {
  await pause(REST_MS)
  const heaps: unknown[] = []
  for (const page of [cashier, customer]) {
    const session = await page.context().newCDPSession(page)
    await session.send('HeapProfiler.collectGarbage')
    heaps.push((await session.send('Runtime.getHeapUsage')).usedSize)
    await session.detach()
  }
  heaps.push(
    await app.evaluate(() => {
      process.getBuiltinModule('v8').setFlagsFromString('--expose-gc')
      const collect: unknown = process.getBuiltinModule('vm').runInNewContext('gc')
      if (typeof collect === 'function') collect({ type: 'major', flavor: 'last-resort' })
      return process.memoryUsage().heapUsed
    }),
  )
  const heap = z
    .array(z.number())
    .parse(heaps)
    .reduce((sum, each) => sum + each)
  return { bytes: await settledMemoryOf(z.number().parse(app.process().pid)), heap }
}
