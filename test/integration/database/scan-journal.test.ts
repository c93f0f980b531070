import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { scanJournal } from '../../../electron/database/scan-journal'
import { given } from '../../support/given'
import { historyOnDisk } from '../../support/history-on-disk'
import { paymentId } from '../../support/payment-ids'
import { canMountDisks, mountSmallDisk } from '../../support/small-disk'
import { temporaryFolder } from '../../support/temporary-history'
import { utc } from '../../support/utc'

const journalIn = (file = join(temporaryFolder(), 'scans-production.log')) => ({ file, ...scanJournal(file) })
const AT = utc('2026-11-23T02:00:00Z')
const [A, B, C] = [paymentId('XID-A'), paymentId('PID "B"\\'), paymentId('XID-Ç')]

describe('the scan journal', () => {
  test('has each scan on a line of its own, in their order', () => {
    const { file, append, read } = journalIn()
    expect(read()).toEqual([])
    for (const id of [A, B, A, C]) append(id, AT)
    expect(read().map(({ paymentId: id }) => id)).toEqual([A, B, A, C])
    expect(readFileSync(file, 'utf8').split('\n')[0]).toBe(
      '{"at":"2026-11-23T02:00:00.000Z","payment_id":"XID-A"}',
    )
  })

  test('cut off anywhere loses the last line at most, and the next one is whole', () => {
    const { file, append, read } = journalIn()
    append(A, AT)
    append(B, AT)
    const whole = readFileSync(file)
    const first = whole.indexOf('\n') + 1
    for (let length = first; length < whole.length; length++) {
      writeFileSync(file, whole.subarray(0, length))
      append(C, AT)
      const ids = read().map(({ paymentId: id }) => id)
      expect(ids, `cut at ${length}`).toEqual(length === whole.length - 1 ? [A, B, C] : [A, C])
    }
  })

  test('passes over what is no scan', () => {
    const { file, append, read } = journalIn()
    append(A, AT)
    appendFileSync(file, '\0\0\0\n{"at":"yesterday","payment_id":"X"}\n{"payment_id":7}\nnull\n\n')
    append(B, AT)
    expect(read().map(({ paymentId: id }) => id)).toEqual([A, B])
  })

  test('is trimmed to 30 days as a whole', () => {
    const { file, append, read, trim } = journalIn()
    append(A, utc('2026-10-23T02:00:00Z'))
    append(B, utc('2026-10-24T02:00:01Z'))
    append(C, AT)
    trim(AT)
    expect(read().map(({ paymentId: id }) => id)).toEqual([B, C])
    truncateSync(file, 0)
    trim(AT)
    expect(read()).toEqual([])
  })

  test('has a scan before the history has it', () => {
    const shop = historyOnDisk()
    const { scan, database } = shop.open()
    let journalled: unknown = null
    database.function('look_at_journal', () => {
      journalled = shop.journal.read()
      return null
    })
    database.exec('CREATE TEMP TRIGGER look BEFORE INSERT ON payments BEGIN SELECT look_at_journal(); END')
    given(scan('XID-A'))
    expect(journalled).toMatchObject([{ paymentId: 'XID-A' }])
  })

  test('takes back what the history refused: the next start finds nothing lost, and prints every receipt', () => {
    const shop = historyOnDisk()
    const { scan, unpaid, database, close } = shop.open()
    given(scan('XID-OPEN'))
    unpaid('XID-OPEN')
    const before = readFileSync(shop.files.scans)
    database.exec("CREATE TEMP TRIGGER full BEFORE INSERT ON payments BEGIN SELECT raise(ABORT, 'full'); END")
    for (const id of ['XID-A', 'XID-B']) {
      expect(scan(id)).toMatchObject({ ok: false, problem: { code: 'history-unwritable' } })
    }
    expect(readFileSync(shop.files.scans)).toEqual(before)
    close()
    const { notices, payments, paid } = shop.open()
    expect(notices.open()).toEqual([])
    expect(payments.onCounter()).toBe('XID-OPEN')
    expect(paid('XID-OPEN')).toMatchObject({ ok: true, value: { receipt: { copyNumber: 0 } } })
  })

  test.skipIf(!canMountDisks)(
    'that cannot be written lets no scan count (skipped where nothing may be mounted)',
    () => {
      const disk = mountSmallDisk(4)
      onTestFinished(disk.remove)
      const shop = historyOnDisk(disk.folder)
      const { scan, payments, close } = shop.open()
      onTestFinished(close)
      disk.fill()
      expect(scan('XID-A')).toMatchObject({ ok: false, problem: { code: 'history-unwritable' } })
      expect(payments.find(A)).toBe(null)
      disk.free()
      expect(scan('XID-A')).toMatchObject({ ok: true })
      expect(shop.journal.read()).toMatchObject([{ paymentId: 'XID-A' }])
    },
  )
})
