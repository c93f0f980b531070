import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatRupiah } from '../../../shared/rupiah'
import { rupiah } from '../../support/rupiah'

test('money is written as the system writes it in Indonesian', () => {
  const system = new Intl.NumberFormat('id-ID', {
    style: 'currency',
    currency: 'IDR',
    minimumFractionDigits: 0,
    maximumFractionDigits: 0,
  })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000_000_000 }), (amount) => {
      expect(formatRupiah(rupiah(amount))).toBe(system.format(amount))
    }),
  )
  expect(formatRupiah(rupiah(1_250_000))).toBe('Rp\u00a01.250.000')
})
