import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type DisplayFacts,
  type DisplayWish,
  mustMove,
  overlap,
  placeWindows,
} from '../../../electron/windows/choose-customer-display'

const display = (id: number, x: number, width: number, height: number, label = `D${id}`): DisplayFacts => ({
  id,
  label,
  bounds: { x, y: 0, width, height },
  workArea: { x, y: 0, width, height: height - 40 },
})

const automatic: DisplayWish = { chosen: null, withoutSecond: 'window' }
const chosen = (id: number, label: string): DisplayWish => ({ ...automatic, chosen: { id, label } })

const till = display(1, 0, 1366, 768)
const customers = display(2, 1366, 800, 480)
const television = display(3, 2166, 1920, 1080)

describe('where the windows go', () => {
  test('with two displays the customer gets the whole of the one that is not the primary', () => {
    expect(placeWindows([till, customers], till, automatic)).toEqual({
      cashier: till.workArea,
      customer: { on: 'second-display', displayId: 2, bounds: customers.bounds },
    })
    expect(placeWindows([customers, till], till, automatic).customer).toMatchObject({ displayId: 2 })
  })

  test('a chosen display is found by id, and by its name when the id changed with the plug', () => {
    const all = [till, customers, television]
    expect(placeWindows(all, till, chosen(3, 'D3')).customer).toMatchObject({ displayId: 3 })
    expect(placeWindows(all, till, chosen(99, 'D3')).customer).toMatchObject({ displayId: 3 })
    expect(placeWindows([till, customers], till, chosen(3, 'D3')).customer).toMatchObject({ displayId: 2 })
  })

  test('the primary display chosen for the customer sends the cashier to the other one', () => {
    expect(placeWindows([till, customers], till, chosen(1, 'D1'))).toEqual({
      cashier: customers.workArea,
      customer: { on: 'second-display', displayId: 1, bounds: till.bounds },
    })
  })

  test('a nameless display is not taken for another nameless one', () => {
    const nameless = [
      display(1, 0, 800, 600, ''),
      display(2, 800, 800, 600, ''),
      display(3, 1600, 800, 600, ''),
    ]
    const [primary] = nameless
    if (primary === undefined) throw new Error('no display')
    expect(placeWindows(nameless, primary, chosen(99, '')).customer).toMatchObject({ displayId: 2 })
  })

  test.each([
    [480, 320],
    [1024, 600],
    [1366, 768],
    [3840, 2160],
  ])('one display of %d×%d holds both side by side, inside it and not over each other', (width, height) => {
    const only = display(1, 0, width, height)
    const { cashier, customer } = placeWindows([only], only, automatic)
    if (customer.on !== 'window') throw new Error(customer.on)
    expect(overlap(cashier, customer.bounds)).toBe(false)
    expect(cashier.width + customer.bounds.width).toBe(width)
    expect(customer.bounds.height).toBe(height - 40)
    expect(cashier.width).toBeGreaterThanOrEqual(customer.bounds.width)
  })

  test('without a second display the customer’s window can be hidden, and the cashier has all the room', () => {
    expect(placeWindows([till], till, { ...automatic, withoutSecond: 'hidden' })).toEqual({
      cashier: till.workArea,
      customer: { on: 'hidden' },
    })
  })

  test('a mirrored display is no second one', () => {
    expect(placeWindows([till, { ...till, id: 2 }], till, automatic).customer.on).toBe('window')
  })

  test('whatever is connected and chosen, the code never lies over the cashier’s work', () => {
    const anyDisplay = fc
      .record({
        x: fc.integer({ min: -4000, max: 4000 }),
        width: fc.integer({ min: 480, max: 3840 }),
        height: fc.integer({ min: 320, max: 2160 }),
      })
      .map(({ x, width, height }) => ({ x, width, height }))
    fc.assert(
      fc.property(
        fc.array(anyDisplay, { minLength: 1, maxLength: 4 }),
        fc.option(fc.integer({ min: 0, max: 4 }), { nil: null }),
        (facts, wanted) => {
          const displays = facts.map(({ x, width, height }, id) => display(id, x, width, height))
          const [primary] = displays
          if (primary === undefined) return
          const wish = wanted === null ? automatic : chosen(wanted, `D${wanted}`)
          const { cashier, customer } = placeWindows(displays, primary, wish)
          if (customer.on === 'hidden') throw new Error('nobody wanted it hidden')
          expect(overlap(cashier, customer.bounds)).toBe(false)
        },
      ),
      { seed: 20261123, numRuns: 1000 },
    )
  })
})

describe('whether the cashier’s window must move', () => {
  const placement = placeWindows([till, customers], till, automatic)
  test('not while it is somewhere on its own display', () => {
    expect(mustMove({ x: 50, y: 50, width: 900, height: 600 }, placement, [till, customers])).toBe(false)
  })
  test('when it lies on the customer’s display, or on none', () => {
    expect(mustMove({ x: 1400, y: 0, width: 600, height: 400 }, placement, [till, customers])).toBe(true)
    expect(mustMove({ x: 9000, y: 0, width: 600, height: 400 }, placement, [till, customers])).toBe(true)
  })
})
