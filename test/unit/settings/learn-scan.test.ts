import { describe, expect, test } from 'vitest'
import { affixesAround, gapFor, learnScan } from '../../../renderer/cashier/settings/learn-scan'

const keys = (text: string, gap: number) =>
  [...text.split(''), 'Enter'].map((key, index) => ({ key, at: index * gap }))

describe('a scan that is learnt from', () => {
  test('says what was read and how fast, without the Enter', () => {
    expect(learnScan(keys('XID-1001', 12))).toEqual({
      read: 'XID-1001',
      fastest: 12,
      slowest: 12,
      byHand: false,
    })
  })

  test('is told from typing, and from nothing', () => {
    expect(learnScan(keys('XID', 140))?.byHand).toBe(true)
    expect(learnScan(keys('X', 10))).toBeNull()
    expect(learnScan([])).toBeNull()
  })

  test('asks for a gap with room above its slowest, within what the settings allow', () => {
    const gap = (slowest: number) => gapFor({ read: 'XID', fastest: 1, slowest, byHand: false })
    expect([gap(4), gap(30), gap(400)]).toEqual([20, 45, 200])
  })

  test('shows prefix and suffix around the text of the label', () => {
    expect(affixesAround(']C1XID-1001#', 'XID-1001')).toEqual({ prefix: ']C1', suffix: '#' })
    expect(affixesAround('XID-1001', 'XID-1001')).toEqual({ prefix: '', suffix: '' })
    expect(affixesAround('XID-1001', 'PID-1')).toBeNull()
    expect(affixesAround('XID-1001', '')).toBeNull()
    expect(affixesAround('much-too-long-XID-1001', 'XID-1001')).toBeNull()
  })
})
