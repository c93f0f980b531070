import { basename } from 'node:path'
import { expect, test } from '@playwright/test'
import { benchBundles, scriptsOf } from '../bench/bundles'

test('what each window reads before it first paints keeps to its bar', () => {
  for (const { figure, measured, ok } of benchBundles()) {
    expect(measured, figure).toBeGreaterThan(1)
    expect(ok, `${figure}: ${measured} kB`).toBe(true)
  }
})

test("neither window ever reads the script that draws the other one's", () => {
  const scripts = { cashier: namesOf('cashier'), customer: namesOf('customer') }

  // Also its screens on demand: the history's is among them.
  expect(scripts.cashier).toContain('history-screen')
  expect(scripts.cashier).toContain('cashier-first')
  expect(scripts.cashier).not.toContain('customer-first')
  expect(scripts.customer).toContain('customer-first')
  expect(scripts.customer).not.toContain('cashier-first')
})

const namesOf = (window: 'cashier' | 'customer'): readonly string[] =>
  [...scriptsOf(window)].map((script) => basename(script).replace(/-.{8}\.js$/, ''))
