import { expect, test } from 'vitest'
import { counter } from '../../../electron/counter/counter'
import { shopOnCounter } from '../../../electron/ipc/shop-on-counter'
import { type CounterState, emptyCounter } from '../../../shared/counter'
import { defaultSettings } from '../../../shared/settings'

const START: CounterState = { environment: 'sandbox', ...shopOnCounter(defaultSettings), ...emptyCounter }

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
