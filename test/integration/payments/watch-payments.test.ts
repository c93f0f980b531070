import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { type Clock, systemClock } from '../../../electron/clock'
import { kiriminAjaClient } from '../../../electron/kiriminaja/client'
import { judgeObservation } from '../../../electron/payments/judge-observation'
import { watchPayments, type WatchProgress } from '../../../electron/payments/watch-payments'
import { startSimulator } from '../../../electron/simulator/start-simulator'
import type { PaymentId } from '../../../shared/payment-id'
import { openedRecord, type PaymentRecord } from '../../../shared/payment-record'
import { utcOf } from '../../../shared/time'
import { paymentId } from '../../support/payment-ids'
import { utc } from '../../support/utc'

/** The PC's clock, which a test puts right; time goes on as it does. */
let correctedBy = 0
const clock: Clock = {
  now: () => utcOf(new Date(Date.parse(systemClock.now()) + correctedBy)),
  elapsed: systemClock.elapsed,
}
afterEach(() => {
  correctedBy = 0
})

const quick = { perMinute: 3000, gapMs: 5 }

/** A watch on a real loopback server; `seen` resolves once a payment is what the test waits for. */
async function watching(rules = quick) {
  const simulator = await startSimulator({ makeUnknown: true })
  const records = new Map<PaymentId, PaymentRecord>()
  const progress = new Map<PaymentId, WatchProgress>()
  const ask = kiriminAjaClient(() => ({ url: new URL(simulator.url), apiKey: 'k', answerMs: 2000 }), clock)
  const watch = watchPayments({
    ask,
    clock,
    random: () => 0,
    rules: () => rules,
    observed: (answer, asked) => {
      const record = judgeObservation(asked, answer, { requirePaidAt: false, expiryMinutes: 5 })
      records.set(record.paymentId, record)
      return record
    },
    progressed: (id, now) => progress.set(id, now),
  })
  onTestFinished(async () => {
    watch.stop()
    await simulator.stop()
  })
  const open = (id: string, openedAt = clock.now()) => {
    const record = openedRecord(paymentId(id), openedAt)
    watch.putOnCounter(record.paymentId)
    watch.askNow(record)
    return record.paymentId
  }
  const status = (id: PaymentId, wanted: string) =>
    vi.waitFor(() => expect(records.get(id)?.status).toBe(wanted), { timeout: 10_000, interval: 5 })
  const askedAbout = (id: PaymentId) =>
    simulator.requests.filter((request) => request.paymentId === id).length
  return { simulator, watch, open, status, askedAbout, progress, records }
}

describe('watching payments', () => {
  test('a payment on the counter is asked about until it is paid, and then no more', async () => {
    const { simulator, open, status, askedAbout, progress } = await watching()
    const id = open('XID-1')
    await status(id, 'unpaid')
    simulator.pay(id)
    await status(id, 'paid')
    const asked = askedAbout(id)
    expect(progress.get(id)).toEqual({ asking: false, nextAskAt: null })
    const other = open('XID-2')
    await status(other, 'unpaid')
    simulator.pay(other)
    await status(other, 'paid')
    expect(askedAbout(id)).toBe(asked)
  })

  test('it goes on through answers that say nothing', async () => {
    const { simulator, open, status } = await watching()
    simulator.answerNext('XID-1', { kind: 'hang-up' }, { kind: 'hang-up' }, { kind: 'hang-up' })
    await status(open('XID-1'), 'unpaid')
  })

  test('a payment that left the counter waits; the one in front is asked about', async () => {
    const { open, status, askedAbout } = await watching()
    const first = open('XID-1')
    await status(first, 'unpaid')
    const second = open('XID-2')
    await status(second, 'unpaid')
    const asked = askedAbout(first)
    await vi.waitFor(() => expect(askedAbout(second)).toBeGreaterThan(5), { timeout: 10_000 })
    expect(askedAbout(first)).toBeLessThanOrEqual(asked + 1)
  })

  test('a clock put right by years while it is on the counter does not end its watch once it leaves', async () => {
    const { watch, open, status } = await watching()
    const first = open('XID-1')
    await status(first, 'unpaid')
    correctedBy = 6 * 365 * 24 * 60 * 60_000
    const second = open('XID-2')
    await status(second, 'unpaid')
    expect(watch.newestOpen(9, second).map(({ record }) => record.paymentId)).toEqual([first])
  })

  test('ten requests a minute: the watch stops short of the limit, a scan still goes out at once', async () => {
    const { simulator, open, status, progress } = await watching({ perMinute: 10, gapMs: 1 })
    simulator.limitRequests({ perMinute: 10, sendRetryAfter: true })
    const ids = ['XID-1', 'XID-2', 'XID-3', 'XID-4', 'XID-5', 'XID-6', 'XID-7', 'XID-8', 'XID-9', 'XID-10']
    for (const id of ids) await status(open(id), 'unpaid')
    expect(simulator.requests).toHaveLength(10)
    const eleventh = open('XID-11')
    const planned = progress.get(eleventh)?.nextAskAt
    expect(Date.parse(planned ?? '') - Date.parse(clock.now())).toBeGreaterThan(50_000)
    expect(simulator.requests).toHaveLength(10)
  })

  test('one request a payment is under way at a time, however often it is asked for', async () => {
    const { simulator, watch, open, askedAbout } = await watching()
    simulator.answerNext('XID-1', { kind: 'silence' })
    const id = open('XID-1')
    await vi.waitFor(() => expect(askedAbout(id)).toBe(1), { interval: 5, timeout: 10_000 })
    for (let times = 0; times < 20; times++) watch.askNow(openedRecord(id, utc('2026-11-23T02:00:00Z')))
    const other = open('XID-2')
    await vi.waitFor(() => expect(askedAbout(other)).toBeGreaterThan(2), { interval: 5, timeout: 10_000 })
    expect(askedAbout(id)).toBe(1)
  })
})
