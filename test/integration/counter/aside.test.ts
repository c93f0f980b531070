import { describe, expect, test } from 'vitest'
import { paymentId } from '../../support/payment-ids'
import { runningCounter } from '../../support/running-counter'

const FIRST = paymentId('XID-1')
const SECOND = paymentId('XID-2')
const statusOnCounter = (state: () => { current: { record: { status: string } } | null }) =>
  state().current?.record.status

describe('a payment that left the counter unpaid', () => {
  test('lies in the tray, is asked about there, and is told when it is paid', async () => {
    const { service, simulator, state, events, papers, until } = await runningCounter()
    service.openScan(FIRST)
    await until(() => statusOnCounter(state) === 'unpaid')
    service.openScan(SECOND)
    expect(state().tray.map(({ record }) => record.paymentId)).toEqual([FIRST])

    simulator.pay(FIRST)
    service.checkNow(FIRST)
    await until(() => state().paidAside.length === 1)
    expect(state().tray).toEqual([])
    expect(state().current?.record.paymentId).toBe(SECOND)
    expect(papers).toEqual([`receipt ${FIRST} 0`])
    expect(events.filter(({ event }) => event === 'payment.paid')).toHaveLength(1)

    service.acknowledgePaid(FIRST)
    expect(state().paidAside).toEqual([])
  })

  test('is told of until somebody takes note, also after a restart', async () => {
    const before = await runningCounter()
    before.service.openScan(FIRST)
    await before.until(() => statusOnCounter(before.state) === 'unpaid')
    before.service.clear()
    before.simulator.pay(FIRST)
    before.service.checkNow(FIRST)
    await before.until(() => before.state().paidAside.length === 1)
    before.service.stop()

    const after = await runningCounter({ file: before.file })
    after.service.resume()
    expect(after.state().paidAside.map((record) => record.paymentId)).toEqual([FIRST])
    after.service.openScan(FIRST)
    expect(after.state().paidAside).toEqual([])
    expect(after.papers).toEqual([])
  })

  test('paid long after its code’s estimated expiry it is late money, an event of its own', async () => {
    // Three hours pass, by the server's clock and by the PC's.
    const threeHours = 3 * 60 * 60_000
    let serverAhead = 0
    const { service, simulator, state, events, moveClock, until } = await runningCounter({
      simulator: { now: () => new Date(Date.now() + serverAhead) },
    })
    service.openScan(FIRST)
    await until(() => statusOnCounter(state) === 'unpaid')
    service.clear()
    moveClock(threeHours)
    serverAhead = threeHours
    simulator.pay(FIRST)
    service.checkNow(FIRST)
    await until(() => state().paidAside.length === 1)
    expect(state().paidAside[0]?.paid).toMatchObject({ late: true })
    expect(events.map(({ event }) => event)).toContain('payment.paid_late')
  })
})

describe('"the customer says it is paid"', () => {
  test('prints a slip that confirms nothing, asks in a burst, and leaves the counter free', async () => {
    const { service, simulator, state, papers, until } = await runningCounter()
    service.openScan(FIRST)
    await until(() => statusOnCounter(state) === 'unpaid')
    service.claimPaid(FIRST)
    expect(state().current?.record).toMatchObject({ status: 'unpaid' })
    expect(state().current?.record.claimedAt).not.toBeNull()
    await until(() => papers.length === 1)
    expect(papers).toEqual([`pending-slip ${FIRST} 0`])

    service.openScan(SECOND)
    simulator.pay(FIRST)
    // Nobody asks for it: the burst does, within three seconds.
    await until(() => state().paidAside.length === 1)
    expect(papers).toContain(`receipt ${FIRST} 0`)
  })

  test('taken back, it is not said in the tray when the next customer comes at once', async () => {
    const { service, state, until } = await runningCounter()
    service.openScan(FIRST)
    await until(() => statusOnCounter(state) === 'unpaid')
    service.claimPaid(FIRST)
    service.withdrawClaim(FIRST)
    service.openScan(SECOND)
    expect(state().tray[0]?.record).toMatchObject({ paymentId: FIRST, claimedAt: null })
  })

  test('taken back, it stays so when the history takes no answer any more', async () => {
    const { service, state, database, papers, until } = await runningCounter()
    service.openScan(FIRST)
    await until(() => statusOnCounter(state) === 'unpaid')
    service.claimPaid(FIRST)
    await until(() => papers.length === 1)
    service.withdrawClaim(FIRST)
    database.pragma('query_only = ON')
    await until(() => state().current?.record.lastCheck?.problem?.code === 'history-unwritable')
    expect(state().current?.record.claimedAt).toBeNull()
  })

  test('is nothing new for a payment that is paid', async () => {
    const { service, simulator, state, papers, until } = await runningCounter()
    service.openScan(FIRST)
    await until(() => statusOnCounter(state) === 'unpaid')
    simulator.pay(FIRST)
    await until(() => statusOnCounter(state) === 'paid')
    service.claimPaid(FIRST)
    expect(state().current?.record.claimedAt).toBeNull()
    expect(papers.filter((paper) => paper.startsWith('pending-slip'))).toEqual([])
  })
})

describe('a stopped watch', () => {
  test('asks no more, says nothing of the payment, is recorded, and goes on when it is scanned again', async () => {
    const { service, simulator, state, database, until } = await runningCounter()
    service.openScan(FIRST)
    await until(() => statusOnCounter(state) === 'unpaid')
    service.stopWatch(FIRST)
    expect(state().current?.record).toMatchObject({ status: 'unpaid' })
    expect(state().current?.record.watchStoppedAt).not.toBeNull()
    expect(database.prepare('SELECT what FROM audit').pluck().all()).toEqual(['watch-stopped'])
    const asked = () => simulator.requests.filter((request) => request.paymentId === FIRST).length
    service.openScan(SECOND)
    await until(() => simulator.requests.filter((request) => request.paymentId === SECOND).length > 5)
    const before = asked()
    await until(() => simulator.requests.filter((request) => request.paymentId === SECOND).length > 15)
    expect(asked()).toBe(before)

    simulator.pay(FIRST)
    service.openScan(FIRST)
    await until(() => statusOnCounter(state) === 'paid')
  })
})

describe('a restart', () => {
  test('asks again about everything open, in front or aside, but not about what was stopped', async () => {
    const before = await runningCounter()
    for (const id of ['XID-1', 'XID-2', 'XID-3', 'XID-4']) {
      before.service.openScan(id)
      await before.until(() => statusOnCounter(before.state) === 'unpaid')
    }
    before.service.stopWatch(SECOND)
    before.service.stop()

    const after = await runningCounter({ file: before.file })
    after.service.resume()
    await after.until(() => new Set(after.simulator.requests.map((request) => request.paymentId)).size === 3)
    expect(after.state().current?.record.paymentId).toBe('XID-4')
    expect(after.state().tray.map(({ record }) => record.paymentId)).toEqual(['XID-3', 'XID-1'])
  })
})

describe('a clock that was wrong', () => {
  const YEARS = 9 * 365 * 24 * 60 * 60_000

  test('years behind at a scan, and right at the next start: what was scanned is watched on, aside and in front', async () => {
    const before = await runningCounter()
    before.service.openScan('XID-0')
    await before.until(() => statusOnCounter(before.state) === 'unpaid')
    before.moveClock(-YEARS)
    for (const id of [FIRST, SECOND]) {
      before.service.openScan(id)
      await before.until(() => statusOnCounter(before.state) === 'unpaid')
    }
    before.service.stop()

    const after = await runningCounter({ file: before.file })
    after.service.resume()
    const inTray = (id: string) => after.state().tray.find(({ record }) => record.paymentId === id)
    expect(inTray(FIRST)?.asking).toBe(false)
    const lastCheck = inTray(FIRST)?.record.lastCheck
    await after.until(() => inTray(FIRST)?.record.lastCheck !== lastCheck && !inTray(FIRST)?.asking)
    await after.until(() => statusOnCounter(after.state) === 'unpaid')
    after.service.openScan('XID-3')
    expect(inTray(SECOND)).toBeDefined()

    after.simulator.pay(FIRST)
    after.service.askAgain()
    await after.until(() => after.state().paidAside.length === 1)
  })

  test('years ahead at the start: once it is right, what was left open is taken up', async () => {
    const before = await runningCounter()
    before.service.openScan(FIRST)
    await before.until(() => statusOnCounter(before.state) === 'unpaid')
    before.service.clear()
    before.service.stop()

    const after = await runningCounter({ file: before.file })
    after.moveClock(YEARS)
    after.service.resume()
    expect(after.state().tray).toEqual([])
    after.moveClock(-YEARS)
    after.service.openScan(SECOND)
    await after.until(() => after.state().tray.some(({ record }) => record.paymentId === FIRST))
  })
})

describe('a hundred open payments', () => {
  test('each gets its turn while one stands on the counter', async () => {
    const { service, simulator, state, until } = await runningCounter({
      rules: { perMinute: 6000, gapMs: 1 },
    })
    const ids = Array.from({ length: 100 }, (_, index) => paymentId(`XID-${index}`))
    for (const id of ids) service.openScan(id)
    await until(() => state().tray.length === 50)
    await until(() => new Set(simulator.requests.map((request) => request.paymentId)).size === 100)
  })
})

test('cleared while the history cannot be written: both screens at once, the history with the next thing it takes', async () => {
  const { service, state, database, payments, until } = await runningCounter()
  service.openScan(FIRST)
  await until(() => statusOnCounter(state) === 'unpaid')
  database.pragma('query_only = ON')
  expect(service.clear()).toMatchObject({ ok: false, problem: { code: 'history-unwritable' } })
  expect(state().current).toBeNull()
  database.pragma('query_only = OFF')
  expect(payments.onCounter()).toBe(FIRST)
  service.checkNow(FIRST)
  await until(() => payments.onCounter() === null)
})

describe('more open payments than are shown', () => {
  test('nobody is told of a question about one beyond them, but all are when it is paid', async () => {
    const { service, simulator, state, told, payments, until } = await runningCounter()
    const ids = Array.from({ length: 52 }, (_, index) => paymentId(`XID-${index}`))
    const [oldest, second, newest] = [ids[0] ?? FIRST, ids[1] ?? FIRST, ids.at(-1) ?? FIRST]
    for (const id of ids) {
      service.openScan(id)
      await until(() => statusOnCounter(state) === 'unpaid')
    }
    service.clear()
    const { tray } = state()
    expect(tray.map(({ record }) => record.paymentId)).toEqual(ids.slice(2).toReversed())

    const before = told.length
    const checkedBefore = payments.find(oldest)?.lastCheck?.at
    service.checkNow(oldest)
    await until(() => payments.find(oldest)?.lastCheck?.at !== checkedBefore)
    expect(told.slice(before).filter((seen) => seen.tray !== tray)).toEqual([])

    service.checkNow(newest)
    await until(() => state().tray[0]?.record.lastCheck?.at !== tray[0]?.record.lastCheck?.at)
    expect(told.slice(before).some((seen) => seen.tray[0]?.asking)).toBe(true)

    simulator.pay(oldest)
    service.checkNow(oldest)
    await until(() => told.at(-1)?.paidAside[0]?.paymentId === oldest)
    expect(told.at(-1)?.lastPaid[0]?.record.paymentId).toBe(oldest)

    service.stopWatch(newest)
    expect(state().tray.map(({ record }) => record.paymentId)).toEqual([
      ...ids.slice(2, -1).toReversed(),
      second,
    ])
  })
})

describe('paid on the counter', () => {
  test('is told with its receipt in two tellings, the record first', async () => {
    const { service, simulator, state, told, until } = await runningCounter()
    service.openScan(FIRST)
    await until(() => statusOnCounter(state) === 'unpaid')
    simulator.pay(FIRST)
    await until(() => state().current?.printJobs[0]?.state === 'printed')
    const asPaid = told.filter(({ current }) => current !== null && current.record.paid !== null)
    expect(asPaid[0]).toMatchObject({ lastPaid: [], papers: [] })
    expect(asPaid[1]?.lastPaid[0]?.record.paymentId).toBe(FIRST)
    expect(asPaid[1]?.current?.printJobs).toHaveLength(1)
  })
})

describe('paid as the cashier reached for the next customer', () => {
  const leaves = [
    ['Esc', ({ service }: Awaited<ReturnType<typeof runningCounter>>) => service.clear()],
    ['a scan', ({ service }: Awaited<ReturnType<typeof runningCounter>>) => service.openScan(SECOND)],
  ] as const

  test.each(leaves)('%s in that moment: it is told aside until somebody takes note', async (_what, leave) => {
    const counter = await runningCounter()
    const { service, simulator, state, until, payments, file } = counter
    service.openScan(FIRST)
    await until(() => statusOnCounter(state) === 'unpaid')
    simulator.pay(FIRST)
    await until(() => statusOnCounter(state) === 'paid')
    leave(counter)
    expect(state().paidAside.map((record) => record.paymentId)).toEqual([FIRST])
    expect(payments.find(FIRST)).toMatchObject({ status: 'paid', awaitsNotice: true })
    expect((await runningCounter({ file })).payments.awaitingNotice()).toHaveLength(1)
    service.acknowledgePaid(FIRST)
    expect(state().paidAside).toEqual([])
  })

  test.each(leaves)('%s a while later: it was seen, and nobody is asked', async (_what, leave) => {
    const counter = await runningCounter()
    const { service, simulator, state, until, passTime } = counter
    service.openScan(FIRST)
    await until(() => statusOnCounter(state) === 'unpaid')
    simulator.pay(FIRST)
    await until(() => statusOnCounter(state) === 'paid')
    passTime(700)
    leave(counter)
    expect(state().paidAside).toEqual([])
  })

  test('scanned once more in that moment it stays where it is, and nobody is asked', async () => {
    const { service, simulator, state, until } = await runningCounter()
    service.openScan(FIRST)
    await until(() => statusOnCounter(state) === 'unpaid')
    simulator.pay(FIRST)
    await until(() => statusOnCounter(state) === 'paid')
    service.openScan(FIRST)
    expect(state().paidAside).toEqual([])
  })
})

describe('waking up', () => {
  test('asks at once about what was planned for later', async () => {
    const { service, simulator, state, until } = await runningCounter()
    service.openScan(FIRST)
    await until(() => statusOnCounter(state) === 'unpaid')
    service.clear()
    const asked = simulator.requests.length
    service.askAgain()
    await until(() => simulator.requests.length > asked)
  })
})

describe('the clock', () => {
  test('a PC that is minutes ahead of KiriminAja is told so; the countdown is by KiriminAja’s clock', async () => {
    const { service, state, moveClock, until } = await runningCounter()
    moveClock(10 * 60_000)
    service.openScan(FIRST)
    await until(() => statusOnCounter(state) === 'unpaid')
    expect(state().clockAheadSeconds).toBeGreaterThan(590)
    expect(state().current?.expiresInSeconds).toBeGreaterThan(280)
    expect(state().current?.expiresInSeconds).toBeLessThanOrEqual(301)
  })
})
