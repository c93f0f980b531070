import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { counter } from '../../../electron/counter/counter'
import { displayTrial } from '../../../electron/counter/display-trial'
import { shopOnCounter } from '../../../electron/ipc/shop-on-counter'
import { openedRecord } from '../../../shared/payment-record'
import type { ConnectedDisplay } from '../../../shared/connected-display'
import { emptyCounter } from '../../../shared/counter'
import { customerView } from '../../../shared/customer-view'
import { judgeQris } from '../../../shared/qris/judge-qris'
import { defaultSettings } from '../../../shared/default-settings'
import { paymentId } from '../../support/payment-ids'
import { rupiah } from '../../support/rupiah'
import { utc } from '../../support/utc'

const television: ConnectedDisplay = {
  id: 7,
  label: 'TV',
  width: 3840,
  height: 2160,
  scale: 2,
  hertz: 30,
  shows: 'customer',
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function displayAndCounter() {
  const onScreen = counter(
    { environment: 'sandbox', ...shopOnCounter(defaultSettings), ...emptyCounter },
    () => undefined,
  )
  const screen = () => customerView(onScreen.state()).screen
  const open = (): void =>
    onScreen.change({
      kind: 'payment-opened',
      record: openedRecord(paymentId('XID-1'), utc('2026-11-23T02:00:00Z')),
      knownBefore: false,
      printJobs: [],
      expiresInSeconds: null,
    })
  return { onScreen, screen, open, trial: displayTrial(onScreen, () => television) }
}

describe('what is tried out on the customer’s display', () => {
  test('a card of the width asked for, until it is ended', () => {
    const { screen, trial } = displayAndCounter()
    expect(trial.show({ kind: 'calibrate', width: 324 }).ok).toBe(true)
    trial.show({ kind: 'calibrate', width: 325 })
    vi.advanceTimersByTime(3_600_000)
    expect(screen()).toEqual({ kind: 'calibrate', width: 325 })
    trial.show(null)
    expect(screen()).toEqual({ kind: 'welcome' })
  })

  test('a test picture with a code that is in order, for eight seconds', () => {
    const { screen, trial } = displayAndCounter()
    trial.show({ kind: 'test' })
    const shown = screen()
    if (shown.kind !== 'test') throw new Error(shown.kind)
    expect(shown.display).toEqual({ width: 3840, height: 2160, scale: 2, hertz: 30 })
    expect(judgeQris(shown.code, rupiah(65_000))).toMatchObject({
      kind: 'valid',
      merchant: { name: 'TOKO SIMULASI' },
    })
    vi.advanceTimersByTime(7999)
    expect(screen().kind).toBe('test')
    vi.advanceTimersByTime(1)
    expect(screen().kind).toBe('welcome')
  })

  test('a test that was ended does not end the one begun after it', () => {
    const { screen, trial } = displayAndCounter()
    trial.show({ kind: 'test' })
    vi.advanceTimersByTime(5000)
    trial.show(null)
    trial.show({ kind: 'calibrate', width: 324 })
    vi.advanceTimersByTime(5000)
    expect(screen().kind).toBe('calibrate')
  })

  test('a payment that is opened takes the display, and what was tried does not come back after it', () => {
    const { onScreen, screen, open, trial } = displayAndCounter()
    trial.show({ kind: 'calibrate', width: 324 })
    open()
    expect(screen().kind).toBe('asking')
    onScreen.change({ kind: 'cleared' })
    expect(screen().kind).toBe('welcome')
  })

  test('is refused while a payment is on the counter, and while nobody could see it', () => {
    const { onScreen, screen, open, trial } = displayAndCounter()
    open()
    expect(trial.show({ kind: 'test' })).toMatchObject({ problem: { code: 'counter-in-use' } })
    expect(screen().kind).toBe('asking')
    onScreen.change({ kind: 'cleared' })
    onScreen.change({ kind: 'customer-placed', customerOn: 'hidden', pixelsPerCm: null })
    expect(trial.show({ kind: 'test' })).toMatchObject({ problem: { code: 'customer-display-hidden' } })
    expect(screen().kind).toBe('welcome')
  })
})
