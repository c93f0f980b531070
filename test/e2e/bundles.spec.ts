import { expect, test } from '@playwright/test'
import { benchBundles } from '../bench/bundles'

test('what each window reads before it first paints keeps to its bar', () => {
  for (const { figure, measured, ok } of benchBundles()) {
    expect(measured, figure).toBeGreaterThan(1)
    expect(ok, `${figure}: ${measured} kB`).toBe(true)
  }
})
