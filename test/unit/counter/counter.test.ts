import { afterEach, expect, test, vi } from 'vitest'
import { counter } from '../../../electron/counter/counter'
import { shopOnCounter } from '../../../electron/ipc/shop-on-counter'
import { type CounterState, emptyCounter } from '../../../shared/counter'
import { defaultSettings } from '../../../shared/default-settings'
import { openedRecord } from '../../../shared/payment-record'
import { paymentId } from '../../support/payment-ids'
import { utc } from '../../support/utc'

const START: CounterState = { environment: 'sandbox', ...shopOnCounter(defaultSettings), ...emptyCounter }

afterEach(() => {
  vi.useRealTimers()
})

test('a change that comes while another is being told is told after it: windows end with the newest state', () => {
  const ahead: (number | null)[] = []
  const onScreen = counter(START, (state) => {
    // Sending the first lets the second happen, as Electron does when an answer waits.
    if (state.clockAheadSeconds === 1) onScreen.change({ kind: 'clock-compared', clockAheadSeconds: 2 })
    ahead.push(state.clockAheadSeconds)
  })
  onScreen.change({ kind: 'clock-compared', clockAheadSeconds: 1 })
  expect(ahead).toEqual([1, 2])
  expect(onScreen.state().clockAheadSeconds).toBe(2)
})

test('what changes nothing is not told, and a telling that fails does not silence the next', () => {
  let fails = true
  const told: (number | null)[] = []
  const onScreen = counter(START, (state) => {
    if (fails) throw new Error('the window is gone')
    told.push(state.clockAheadSeconds)
  })
  onScreen.change({ kind: 'trial-changed', trial: null })
  expect(() => onScreen.change({ kind: 'clock-compared', clockAheadSeconds: 1 })).toThrow('gone')
  fails = false
  onScreen.change({ kind: 'clock-compared', clockAheadSeconds: 2 })
  expect(told).toEqual([2])
})

test('what may be told soon is told once, when what runs has ended, and only if anything is new', async () => {
  const told: CounterState[] = []
  const onScreen = counter(START, (state) => told.push(state))
  onScreen.changeSoon({ kind: 'clock-compared', clockAheadSeconds: 1 })
  onScreen.changeSoon({ kind: 'clock-compared', clockAheadSeconds: 2 })
  expect(onScreen.state().clockAheadSeconds).toBe(2)
  expect(told).toEqual([])
  await Promise.resolve()
  expect(told).toEqual([onScreen.state()])

  onScreen.changeSoon({ kind: 'clock-compared', clockAheadSeconds: 2 })
  onScreen.changeSoon({ kind: 'tray-changed', tray: [] })
  await Promise.resolve()
  expect(told).toHaveLength(1)
})

test('what is told at once takes along what waited, and nothing is told twice', async () => {
  const told: (readonly [ahead: number | null, locked: boolean])[] = []
  const onScreen = counter(START, ({ clockAheadSeconds, keyLocked }) =>
    told.push([clockAheadSeconds, keyLocked]),
  )
  onScreen.changeSoon({ kind: 'clock-compared', clockAheadSeconds: 1 })
  onScreen.change({ kind: 'key-changed', locked: true })
  expect(told).toEqual([[1, true]])
  await Promise.resolve()
  expect(told).toHaveLength(1)
})

test('what may be told in passing goes along with what is told, or is told once, a tenth of a second later', () => {
  vi.useFakeTimers()
  const told: number[] = []
  const onScreen = counter(START, ({ tray }) => told.push(tray.length))
  const tray = [{ record: openedRecord(paymentId('XID-1'), utc('2026-11-26T02:00:00Z')), asking: true }]

  onScreen.changeInPassing({ kind: 'tray-changed', tray })
  onScreen.change({ kind: 'key-changed', locked: true })
  expect(told).toEqual([1])
  vi.advanceTimersByTime(1000)
  expect(told).toEqual([1])

  onScreen.changeInPassing({ kind: 'tray-changed', tray: [...tray, ...tray] })
  vi.advanceTimersByTime(60)
  onScreen.changeInPassing({ kind: 'tray-changed', tray: [] })
  vi.advanceTimersByTime(39)
  expect(told).toEqual([1])
  vi.advanceTimersByTime(1)
  expect(told).toEqual([1, 0])
})
