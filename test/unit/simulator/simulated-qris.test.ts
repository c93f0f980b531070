import { describe, expect, it } from 'vitest'
import { simulatedQris } from '../../../electron/simulator/simulated-qris'
import { judgeQris } from '../../../shared/qris/judge-qris'
import { readDataObjects, valueOf } from '../../../shared/qris/tag-length-value'
import { rupiahSchema } from '../../../shared/rupiah'

const amount = rupiahSchema.parse(65_000)
const code = simulatedQris('XID-5732095327', amount)

describe('given a simulated code', () => {
  it('is a valid QRIS for its bill, without a warning', () => {
    expect(judgeQris(code, amount)).toEqual({
      kind: 'valid',
      merchant: { name: 'TOKO SIMULASI', city: 'SIMULASI', nmid: 'ID0000000000000' },
      warnings: [],
    })
  })

  it('contradicts any other bill', () => {
    expect(judgeQris(code, rupiahSchema.parse(65_001))).toMatchObject({
      kind: 'contradicts',
      contradictions: ['amount'],
    })
  })

  it('leads to nobody: every merchant and account number is zeros and the provider is .invalid', () => {
    const account = readDataObjects(valueOf(readDataObjects(code) ?? [], '26') ?? '') ?? []
    expect(account.map(({ value }) => value)).toEqual([
      'INVALID.SIMULASI',
      '936000000000000000',
      '000000000000000',
      'UME',
    ])
  })

  it('is as long as a real one', () => {
    expect(code.length).toBeGreaterThan(220)
    expect(code.length).toBeLessThan(260)
  })

  it('is another text for another edition, valid too', () => {
    const second = simulatedQris('XID-5732095327', amount, 2)
    expect(second).not.toBe(code)
    expect(judgeQris(second, amount)).toMatchObject({ kind: 'valid', warnings: [] })
  })

  it('carries the payment id as its reference, at most 25 characters of it', () => {
    const long = simulatedQris('ABCDEFGHIJKLMNOPQRSTUVWXYZ-0123456789', amount)
    const reference = valueOf(readDataObjects(valueOf(readDataObjects(long) ?? [], '62') ?? '') ?? [], '05')
    expect(reference).toBe('ABCDEFGHIJKLMNOPQRSTUVWXY')
    expect(judgeQris(long, amount)).toMatchObject({ kind: 'valid', warnings: [] })
  })

  it('is valid for an id beyond ASCII', () => {
    expect(judgeQris(simulatedQris('XID-最佳🛵', amount), amount)).toMatchObject({
      kind: 'valid',
      warnings: [],
    })
  })
})
