import { describe, expect, test } from 'vitest'
import {
  type Bounds,
  type DisplayFacts,
  placeWindows,
} from '../../../electron/windows/choose-customer-display'

const display = (id: number, x: number, width: number, height: number): DisplayFacts => ({
  id,
  bounds: { x, y: 0, width, height },
  workArea: { x, y: 0, width, height: height - 40 },
})
const overlap = (a: Bounds, b: Bounds): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const till = display(1, 0, 1366, 768)
const customers = display(2, 1366, 800, 480)

describe('where the windows go', () => {
  test('with two displays the customer gets the whole of the other one', () => {
    expect(placeWindows([till, customers], till)).toEqual({
      cashier: till.workArea,
      customer: { on: 'second-display', bounds: customers.bounds },
    })
  })

  test('the cashier stays on the primary display when the other one is listed first', () => {
    expect(placeWindows([customers, till], till).customer).toEqual({
      on: 'second-display',
      bounds: customers.bounds,
    })
  })

  test.each([
    [480, 320],
    [1024, 600],
    [1366, 768],
    [3840, 2160],
  ])('one display of %d×%d holds both side by side, inside it and not over each other', (width, height) => {
    const only = display(1, 0, width, height)
    const { cashier, customer } = placeWindows([only], only)
    expect(customer.on).toBe('window')
    expect(overlap(cashier, customer.bounds)).toBe(false)
    expect(cashier.width + customer.bounds.width).toBe(width)
    expect(customer.bounds.height).toBe(height - 40)
    expect(cashier.width).toBeGreaterThanOrEqual(customer.bounds.width)
  })

  test('a mirrored display is no second one', () => {
    expect(placeWindows([till, { ...till, id: 2 }], till).customer.on).toBe('window')
  })
})
