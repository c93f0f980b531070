import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { billFor, scenarios } from '../../../electron/simulator/simulated-payment'
import { readScan } from '../../../shared/payment-id'
import { paymentId } from '../../support/payment-ids'

describe('given any payment id', () => {
  it('makes the same bill each time, from Rp 5.000 to Rp 950.000', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }), (scanned) => {
        const id = readScan(scanned)
        if (!id.ok) return
        const bill = billFor(id.value)
        expect(billFor(id.value)).toEqual(bill)
        expect(bill.amount).toBeGreaterThanOrEqual(5_000)
        expect(bill.amount).toBeLessThanOrEqual(950_000)
      }),
    )
  })

  it('takes PID for Instant and everything else for Express', () => {
    expect(billFor(paymentId('pid-1')).service).toBe('instant')
    expect(billFor(paymentId('XID-1')).service).toBe('express')
    expect(billFor(paymentId('EPR-PID')).service).toBe('express')
  })

  it.each(scenarios)('finds %s anywhere in it, in any case', (scenario) => {
    expect(billFor(paymentId(`xid-${scenario.toLowerCase()}-7`)).scenario).toBe(scenario)
  })
})
