import { describe, expect, test } from 'vitest'
import { type CupsQueue, cupsAddress, queueProblem } from '../../../electron/receipts/printers/cups'
import { pageOptions } from '../../../electron/receipts/printers/cups-printer'
import { decode } from '../../../electron/receipts/printers/ipp'

const attribute = (tag: number, name: string, value: Buffer): Buffer => {
  const lengths = [Buffer.alloc(2), Buffer.alloc(2)] as const
  lengths[0].writeUInt16BE(name.length)
  lengths[1].writeUInt16BE(value.length)
  return Buffer.concat([Buffer.of(tag), lengths[0], Buffer.from(name), lengths[1], value])
}
const head = Buffer.of(2, 0, 0x04, 0x06, 0, 0, 0, 1)

describe('an answer of a print server', () => {
  test('is read group by group, with several values under one name', () => {
    const { status, groups } = decode(
      Buffer.concat([
        head,
        Buffer.of(0x01),
        attribute(0x47, 'attributes-charset', Buffer.from('utf-8')),
        Buffer.of(0x04),
        attribute(0x42, 'printer-name', Buffer.from('Struk')),
        attribute(0x44, 'printer-state-reasons', Buffer.from('media-empty-error')),
        attribute(0x44, '', Buffer.from('cover-open')),
        attribute(0x23, 'printer-state', Buffer.of(0, 0, 0, 5)),
        attribute(0x22, 'printer-is-accepting-jobs', Buffer.of(0)),
        Buffer.of(0x03),
      ]),
    )
    expect(status).toBe(0x0406)
    expect(Object.fromEntries(groups[1] ?? [])).toEqual({
      'printer-name': ['Struk'],
      'printer-state-reasons': ['media-empty-error', 'cover-open'],
      'printer-state': [5],
      'printer-is-accepting-jobs': [false],
    })
  })

  test.each([
    ['nothing', Buffer.of()],
    ['half a header', head.subarray(0, 3)],
    ['no end', Buffer.concat([head, Buffer.of(0x01)])],
    ['a value that is cut short', Buffer.concat([head, Buffer.of(0x01, 0x44, 0, 1, 65, 0, 9, 66, 3)])],
  ])('that holds %s is refused, never waited on', (_, bytes) => {
    expect(() => decode(bytes)).toThrow(RangeError)
  })
})

describe('why a queue would not print', () => {
  const queue: CupsQueue = { name: 'Struk', description: 'Struk', ready: true, reasons: ['none'] }
  test.each<[string, Partial<CupsQueue>, string | null]>([
    ['nothing', {}, null],
    ['the paper is gone', { reasons: ['media-empty-error'] }, 'printer-paper-out'],
    ['the paper gets low', { reasons: ['media-low-warning'] }, null],
    ['a warning', { reasons: ['media-empty-warning'] }, null],
    ['the cover', { reasons: ['cover-open'] }, 'printer-cover-open'],
    ['it is off', { reasons: ['offline-report'] }, 'printer-offline'],
    ['it was stopped', { ready: false }, 'printer-offline'],
  ])('%s', (_, different, code) => {
    expect(queueProblem({ ...queue, ...different })?.code ?? null).toBe(code)
  })
  test('there is none', () => {
    expect(queueProblem(undefined)?.code).toBe('printer-unreachable')
  })
})

test('a page always has its size, in millimetres to the micron', () => {
  expect(pageOptions({ width: 58_000, height: 131_256 })).toContainEqual([
    'keyword',
    'media',
    'Custom.58x131.256mm',
  ])
})

test.each([
  [{ CUPS_SERVER: '/run/here.sock' }, { socketPath: '/run/here.sock' }],
  [{ CUPS_SERVER: '127.0.0.1:6310' }, { host: '127.0.0.1', port: 6310 }],
  [{ CUPS_SERVER: 'print.example' }, { host: 'print.example', port: 631 }],
])('the print server of %j', (environment, address) => {
  expect(cupsAddress(environment)).toEqual(address)
})
