import { crc16 } from '../../shared/qris/crc16'
import { writeDataObjects } from '../../shared/qris/tag-length-value'
import type { Rupiah } from '../../shared/rupiah'

const DYNAMIC = '12'
const RUPIAH = '360'
const LONGEST_REFERENCE = 25

/**
 * A provider that routes nowhere (`.invalid` is reserved for that, RFC 2606), a merchant number of zeros:
 * the form is right to the last digit, yet no paying app can find anybody to pay.
 */
const UNROUTABLE_ACCOUNT = writeDataObjects([
  { id: '00', value: 'INVALID.SIMULASI' },
  { id: '01', value: '936000000000000000' },
  { id: '02', value: '000000000000000' },
  { id: '03', value: 'UME' },
])
const NATIONAL_TEMPLATE = writeDataObjects([
  { id: '00', value: 'ID.CO.QRIS.WWW' },
  { id: '02', value: 'ID0000000000000' },
  { id: '03', value: 'UME' },
])

/**
 * A QRIS (EMVCo merchant-presented, CRC-valid, about 240 characters) for a bill that nobody can pay.
 * `edition` counts the codes made for the same bill, from 1: each is a different text.
 */
export function simulatedQris(paymentId: string, amount: Rupiah, edition = 1): string {
  const unsigned = writeDataObjects([
    { id: '00', value: '01' },
    { id: '01', value: DYNAMIC },
    { id: '26', value: UNROUTABLE_ACCOUNT },
    { id: '51', value: NATIONAL_TEMPLATE },
    { id: '52', value: '0000' },
    { id: '53', value: RUPIAH },
    { id: '54', value: `${amount}.00` },
    { id: '58', value: 'ID' },
    { id: '59', value: 'TOKO SIMULASI' },
    { id: '60', value: 'SIMULASI' },
    { id: '61', value: '00000' },
    { id: '62', value: additionalData(paymentId, edition) },
  ])
  const withCrcHead = `${unsigned}6304`
  return withCrcHead + crc16(withCrcHead)
}

const additionalData = (paymentId: string, edition: number): string =>
  writeDataObjects([
    { id: '05', value: Array.from(paymentId).slice(0, LONGEST_REFERENCE).join('') },
    { id: '07', value: `SIM${String(edition).padStart(3, '0')}` },
  ])
