import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, onTestFinished, test } from 'vitest'
import { NewerDatabaseError } from '../../../electron/database/newer-database-error'
import { startFailure, unusableFolder } from '../../../electron/database/start-failure'
import { type HistoryOnDisk, historyOnDisk } from '../../support/history-on-disk'
import { canMountDisks, mountSmallDisk } from '../../support/small-disk'
import { temporaryFolder } from '../../support/temporary-history'

function reasonOf(shop: HistoryOnDisk): string {
  try {
    shop.open()
    return 'started'
  } catch (error) {
    return startFailure(error).reason
  }
}

describe('a history that cannot be used at start says why', () => {
  test('locked by a program that is writing to it', () => {
    const shop = historyOnDisk()
    shop.open().close()
    const other = new Database(shop.files.history)
    onTestFinished(() => void other.close())
    other.exec('BEGIN EXCLUSIVE')
    expect(reasonOf(shop)).toContain('dipakai program lain')
    other.exec('ROLLBACK')
    expect(reasonOf(shop)).toBe('started')
  })

  test('locked by a program that keeps it to itself', () => {
    const shop = historyOnDisk()
    shop.open().close()
    const other = new Database(shop.files.history)
    onTestFinished(() => void other.close())
    other.pragma('locking_mode = EXCLUSIVE')
    other.exec('BEGIN EXCLUSIVE')
    const before = readdirSync(shop.files.folder)
    expect(reasonOf(shop)).toContain('Another program is using the history')
    expect(readdirSync(shop.files.folder)).toEqual(before)
  })

  test('of a newer version', () => {
    expect(startFailure(new NewerDatabaseError('history version 9')).reason).toContain('yang lebih baru')
  })

  test('something nobody foresaw is told as it is', () => {
    const failure = startFailure(new Error('no such thing'))
    expect(failure.reason).toContain('cannot start')
    expect(failure.detail).toBe('no such thing')
  })

  describe.skipIf(!canMountDisks)('on a disk of its own (skipped where nothing may be mounted)', () => {
    test('full', () => {
      const disk = mountSmallDisk(4)
      onTestFinished(disk.remove)
      const shop = historyOnDisk(disk.folder)
      shop.open().close()
      disk.fill()
      expect(unusableFolder(disk.folder)?.reason).toContain('Penyimpanan penuh')
      expect(reasonOf(shop)).toContain('Penyimpanan penuh')
      disk.free()
      expect(unusableFolder(disk.folder)).toBe(null)
      const history = shop.open()
      onTestFinished(history.close)
      expect(history.notices.open()).toEqual([])
    })

    test('full, with a damaged history: that one stays where it is until there is room for its backup', async () => {
      const disk = mountSmallDisk(4)
      onTestFinished(disk.remove)
      const shop = historyOnDisk(disk.folder)
      const before = shop.open()
      before.scan('XID-1')
      await before.backUp()
      before.close()
      writeFileSync(shop.files.history, 'garbage')
      disk.fill()
      expect(reasonOf(shop)).toContain('Penyimpanan penuh')
      expect(readFileSync(shop.files.history, 'utf8')).toBe('garbage')
      disk.free()
      const history = shop.open()
      onTestFinished(history.close)
      expect(history.notices.open()).toMatchObject([{ kind: 'history-restored' }])
    })

    test('read-only', () => {
      const disk = mountSmallDisk(4)
      onTestFinished(disk.remove)
      const shop = historyOnDisk(disk.folder)
      shop.open().close()
      disk.makeReadOnly()
      expect(unusableFolder(disk.folder)?.reason).toContain('tidak dapat ditulisi')
      expect(reasonOf(shop)).toContain('tidak dapat ditulisi')
    })
  })
})

describe('the data folder', () => {
  test('is made where there is none, and nothing is left in it', () => {
    const folder = join(temporaryFolder(), 'a', 'b')
    expect(unusableFolder(folder)).toBe(null)
    expect(readdirSync(folder)).toEqual([])
  })

  test('cannot be made inside a file', () => {
    const file = join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    expect(unusableFolder(join(file, 'data'))?.reason).toContain('tidak dapat dibuat')
  })
})

describe.skipIf(!canMountDisks)(
  'a disk that fills up during the day (skipped where nothing may be mounted)',
  () => {
    test('lets no payment be paid that is not stored; once there is room the same answer is', () => {
      const disk = mountSmallDisk(4)
      onTestFinished(disk.remove)
      const history = historyOnDisk(disk.folder).open()
      onTestFinished(history.close)
      history.scan('XID-1')
      disk.fill()
      let stored = 0
      // What SQLite has reserved already is still there for a while.
      while (history.unpaid('XID-1').ok) stored++
      expect(stored).toBeLessThan(1000)
      expect(history.paid('XID-1')).toMatchObject({ ok: false, problem: { code: 'history-unwritable' } })
      expect(history.payments.unfinished(historyOnDisk().clock.now())).toHaveLength(1)
      disk.free()
      expect(history.paid('XID-1')).toMatchObject({
        ok: true,
        value: { newlyPaid: true, receipt: { copyNumber: 0 } },
      })
    })
  },
)
