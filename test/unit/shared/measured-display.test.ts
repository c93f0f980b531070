import { describe, expect, test } from 'vitest'
import type { ConnectedDisplay } from '../../../shared/connected-display'
import {
  beforeCustomer,
  measureDisplay,
  MOST_MEASURED,
  pixelsPerCmOn,
} from '../../../shared/measured-display'

const pole: ConnectedDisplay = {
  id: 7,
  label: 'POLE-5',
  width: 800,
  height: 480,
  scale: 1,
  hertz: 60,
  shows: 'customer',
}
const till: ConnectedDisplay = { ...pole, id: 1, label: 'TILL', width: 1366, height: 768, shows: 'cashier' }

describe('a measured size belongs to the display it was measured on', () => {
  const measured = measureDisplay([], pole, 74)

  test.each([
    ['as it was', pole, 74],
    ['in another plug, by its name', { ...pole, id: 8 }, 74],
    ['at another resolution', { ...pole, width: 640 }, null],
    ['at another scale', { ...pole, scale: 1.25 }, null],
    ['another display in its plug', { ...pole, label: 'TV' }, null],
    ['no display', null, null],
  ])('%s', (_case, display, known) => {
    expect(pixelsPerCmOn(measured, display)).toBe(known)
  })

  test('a nameless display is known by its plug alone', () => {
    const nameless = { ...pole, label: '' }
    expect(pixelsPerCmOn(measureDisplay([], nameless, 74), nameless)).toBe(74)
    expect(pixelsPerCmOn(measureDisplay([], nameless, 74), { ...nameless, id: 8 })).toBeNull()
  })

  test('measured anew, forgotten, and never more than are kept', () => {
    expect(pixelsPerCmOn(measureDisplay(measured, pole, 80), pole)).toBe(80)
    expect(measureDisplay(measured, pole, 80)).toHaveLength(1)
    expect(measureDisplay(measured, pole, null)).toEqual([])
    const many = Array.from({ length: MOST_MEASURED + 5 }, (_, at) => ({ ...pole, label: `D${at}` }))
    const kept = many.reduce((known, display) => measureDisplay(known, display, 50), measured)
    expect(kept).toHaveLength(MOST_MEASURED)
    expect(kept[0]?.label).toBe(many.at(-1)?.label)
  })
})

test('the customer looks at the display of their own, or at the cashier’s', () => {
  expect(beforeCustomer([till, pole])).toBe(pole)
  expect(beforeCustomer([{ ...pole, shows: 'nothing' }, till])).toBe(till)
  expect(beforeCustomer([])).toBeNull()
})
