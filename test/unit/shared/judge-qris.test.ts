import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crc16 } from '../../../shared/qris/crc16'
import { judgeQris } from '../../../shared/qris/judge-qris'
import { readDataObjects, writeDataObjects } from '../../../shared/qris/tag-length-value'
import { rupiah } from '../../support/rupiah'

/** A real merchant's public code: for parsing only, never drawn. */
const KIRIMINAJA =
  '00020101021226600016ID.CO.SHOPEE.WWW0118936009180001228938020712289380303UME51440014ID.CO.QRIS.WWW0215ID20210724181180303UME520453995303360540865000.005802ID5910KIRIMINAJA6011KAB. SLEMAN61055528162360520082022110311100323980708AA1606216304B823'
const EMVCO_EXAMPLE =
  '00020101021229300012D156000000000510A93FO3230Q31280012D15600000001030812345678520441115802CN5914BEST TRANSPORT6007BEIJING64200002ZH0104最佳运输0202北京540523.7253031565502016233030412340603***0708A60086670902ME91320016A0112233449988770708123456786304A13A'
const SYNTHETIC =
  '00020101021251670014ID.CO.QRIS.WWW011993600915000012345670215ID10200123456780303URE52044812530336054061000005802ID5913DYNAMIC MERCH6007JAKARTA6304CA43'
const DOLLARS =
  '00020101021252044131153137210116372101160123456789ABCDE6010Phnom Penh5913Merchant Shop5802KH540510.005303840622501081234567802090124444446304A0BA'

const withCrc = (text: string): string => `${text}6304${crc16(`${text}6304`)}`
const withoutCrc = (text: string): string => text.slice(0, -8)
const replaced = (from: string, to: string): string => withCrc(withoutCrc(SYNTHETIC).replace(from, to))

describe('crc16', () => {
  test('gives the check value of CRC-16/CCITT-FALSE', () => {
    expect(crc16('123456789')).toBe('29B1')
  })
})

describe('judgeQris', () => {
  test('a real QRIS of the same amount is valid and names its merchant', () => {
    expect(judgeQris(KIRIMINAJA, rupiah(65_000))).toEqual({
      kind: 'valid',
      merchant: { name: 'KIRIMINAJA', city: 'KAB. SLEMAN', nmid: 'ID2021072418118' },
      warnings: [],
    })
  })

  test('an amount with and without decimals is the same amount', () => {
    expect(judgeQris(SYNTHETIC, rupiah(100_000)).kind).toBe('valid')
    expect(judgeQris(replaced('5406100000', '5409100000.00'), rupiah(100_000)).kind).toBe('valid')
    expect(judgeQris(replaced('5406100000', '5407100000.'), rupiah(100_000)).kind).toBe('valid')
  })

  test('a code for another amount contradicts the bill, and says which amount', () => {
    expect(judgeQris(SYNTHETIC, rupiah(99_999))).toMatchObject({
      kind: 'contradicts',
      contradictions: ['amount'],
      codeAmount: '100000',
    })
  })

  test.each([
    ['10.000.0', 10_000],
    ['1e5', 100_000],
    ['0x10', 16],
    [' 100000', 100_000],
    ['-100000', 100_000],
  ])('an amount written as "%s" is not taken for %d', (written, amount) => {
    const field = `54${String(written.length).padStart(2, '0')}${written}`
    expect(judgeQris(replaced('5406100000', field), rupiah(amount))).toMatchObject({
      contradictions: ['amount'],
    })
  })

  test('a damaged code contradicts by its CRC', () => {
    expect(judgeQris(SYNTHETIC.replace('JAKARTA', 'JAKARTO'), rupiah(100_000))).toMatchObject({
      kind: 'contradicts',
      contradictions: ['crc'],
    })
  })

  test('a CRC in lower case is accepted with a warning', () => {
    const lower = SYNTHETIC.slice(0, -4) + SYNTHETIC.slice(-4).toLowerCase()
    expect(judgeQris(lower, rupiah(100_000))).toMatchObject({ kind: 'valid', warnings: ['lower-case-crc'] })
  })

  test('"6304" inside a value is not taken for the CRC', () => {
    const code = replaced('6007JAKARTA', '6007A6304BC')
    expect(judgeQris(code, rupiah(100_000))).toMatchObject({ kind: 'valid', merchant: { city: 'A6304BC' } })
  })

  test('a code without an amount is legal, with a warning', () => {
    expect(judgeQris(replaced('5406100000', ''), rupiah(5_000))).toMatchObject({
      kind: 'valid',
      warnings: ['no-amount'],
    })
  })

  test.each([
    ['EMVCo’s Chinese example', EMVCO_EXAMPLE],
    ['a Cambodian code in dollars', DOLLARS],
  ])('%s contradicts by currency and country, not by its CRC', (_name, code) => {
    const verdict = judgeQris(code, rupiah(23))
    expect(verdict).toMatchObject({ kind: 'contradicts' })
    expect(verdict).toHaveProperty('contradictions', expect.arrayContaining(['currency', 'country']))
    expect(verdict).toHaveProperty('contradictions', expect.not.arrayContaining(['crc']))
  })

  test.each(['XXX', 'https://example.invalid/pay', '000201', '0002019999', 'é'])(
    '"%s" is no QRIS',
    (text) => {
      expect(['not-qris', 'contradicts']).toContain(judgeQris(text, rupiah(1)).kind)
      expect(judgeQris('XXX', rupiah(1))).toEqual({ kind: 'not-qris' })
    },
  )

  test.each([null, '', '   '])('no code (%j) is absent', (text) => {
    expect(judgeQris(text, rupiah(1))).toEqual({ kind: 'absent' })
  })

  test('no text makes it throw, and no random text is valid', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(judgeQris(text, rupiah(1)).kind).not.toBe('valid')
      }),
      { seed: 20261123, numRuns: 2000 },
    )
  })
})

describe('data objects', () => {
  test('what is written is read again, in any script', () => {
    const object = fc.record({
      id: fc.integer({ min: 0, max: 99 }).map((id) => String(id).padStart(2, '0')),
      value: fc.string({ unit: 'grapheme', maxLength: 12 }),
    })
    fc.assert(
      fc.property(fc.array(object), (objects) => {
        expect(readDataObjects(writeDataObjects(objects))).toEqual(objects)
      }),
      { seed: 20261123 },
    )
  })
})
