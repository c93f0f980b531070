import { crc16 } from '../../shared/qris/crc16'
import { writeDataObjects } from '../../shared/qris/tag-length-value'

/** Small letters have no short form in a QR code: nothing of the same length needs more modules. */
const FILLER = 'invalid.simulasi.tidak-bisa-dibayar/'

const filler = (length: number): string => FILLER.repeat(3).slice(0, length)

/** A template of `length` characters, at most 99: a provider that routes nowhere. */
const template = (id: string, length: number) => ({
  id,
  value: writeDataObjects([{ id: '00', value: filler(length - 4) }]),
})

/**
 * A QRIS of 512 characters, the most that EMVCo's merchant-presented specification allows a code to hold, with the
 * longest merchant name (25) and city (15), for a bill of Rp 65.000. Nobody can be paid with it.
 */
export function longestQris(): string {
  const unsigned = writeDataObjects([
    { id: '00', value: '01' },
    { id: '01', value: '12' },
    template('26', 99),
    template('27', 89),
    template('51', 99),
    { id: '52', value: '0000' },
    { id: '53', value: '360' },
    { id: '54', value: '65000.00' },
    { id: '58', value: 'ID' },
    { id: '59', value: 'Toko Simulasi Nusantara 2' },
    { id: '60', value: 'Kota Simulasi 3' },
    { id: '61', value: '00000' },
    { id: '62', value: writeDataObjects([{ id: '05', value: filler(95) }]) },
  ])
  const withCrcHead = `${unsigned}6304`
  return withCrcHead + crc16(withCrcHead)
}
