import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { isIntact } from '../../../electron/database/check-history'
import { keepBackups } from '../../../electron/database/keep-backups'
import { migrations } from '../../../electron/database/migrate'
import type { Problem } from '../../../shared/problem'
import { type HistoryOnDisk, historyOnDisk } from '../../support/history-on-disk'
import { paymentId } from '../../support/payment-ids'
import { canMountDisks, mountSmallDisk } from '../../support/small-disk'

const namesOf = ({ files }: HistoryOnDisk): readonly string[] => readdirSync(files.backups).toSorted()
const DAY = 'history-production-20261123-020000.sqlite'

describe('a backup', () => {
  test('is one whole file with everything in it, made while the history is being written', async () => {
    const shop = historyOnDisk()
    const { scan, backUp, payments } = shop.open()
    scan('XID-1')
    const made = backUp()
    scan('XID-2')
    expect(await made).toMatchObject({ ok: true })
    expect(payments.find(paymentId('XID-2'))).not.toBe(null)
    expect(namesOf(shop)).toEqual([DAY])
    const file = `${shop.files.backups}/${DAY}`
    expect(isIntact(file)).toBe(true)
    const copy = new Database(file, { readonly: true })
    onTestFinished(() => void copy.close())
    expect(copy.pragma('user_version', { simple: true })).toBe(migrations.length)
    expect(copy.pragma('journal_mode', { simple: true })).toBe('delete')
    expect(copy.prepare("SELECT count(*) FROM payments WHERE payment_id = 'XID-1'").pluck().get()).toBe(1)
    expect(existsSync(`${file}-wal`)).toBe(false)
  })

  test('keeps the newest, removes what an interrupted one left, and no other shop’s', async () => {
    const shop = historyOnDisk()
    const { backUp } = shop.open()
    for (const day of ['20', '21', '22', '23']) {
      shop.setClock(`2026-11-${day}T02:00:00Z`)
      await backUp(2)
      writeFileSync(`${shop.files.backups}/history-production-20261101-000000.sqlite.part`, '')
      writeFileSync(`${shop.files.backups}/history-sandbox-20200101-000000.sqlite`, '')
    }
    await backUp(2)
    expect(namesOf(shop)).toEqual([
      'history-production-20261122-020000.sqlite',
      DAY,
      'history-sandbox-20200101-000000.sqlite',
    ])
  })

  test('is never the one that is pruned, also when the PC’s clock went back', async () => {
    const shop = historyOnDisk()
    const { backUp } = shop.open()
    await backUp(2)
    shop.setClock('2026-11-24T02:00:00Z')
    await backUp(2)
    shop.setClock('2010-01-01T00:00:00Z')
    expect(await backUp(2)).toMatchObject({ ok: true })
    expect(namesOf(shop)).toEqual([
      'history-production-20100101-000000.sqlite',
      'history-production-20261124-020000.sqlite',
    ])
  })

  test('of a damaged history is none, and those there were stay', async () => {
    const shop = historyOnDisk()
    const { backUp, database } = shop.open()
    await backUp()
    // A row that contradicts its own table: only a whole check finds it.
    database.pragma('ignore_check_constraints = ON')
    database.exec("INSERT INTO notices (at, notice) VALUES ('now', 'no JSON')")
    shop.setClock('2026-11-24T02:00:00Z')
    expect(await backUp(1)).toMatchObject({ ok: false, problem: { code: 'backup-failed' } })
    expect(namesOf(shop)).toEqual([DAY])
  })

  test.skipIf(!canMountDisks)(
    'that does not fit is none, fills no disk, and payments go on (skipped where nothing may be mounted)',
    async () => {
      const disk = mountSmallDisk(8)
      onTestFinished(disk.remove)
      const shop = historyOnDisk(disk.folder)
      const { backUp, scan, close } = shop.open()
      onTestFinished(close)
      for (let number = 0; number < 100; number++) scan(`XID-${number}`)
      disk.fill()
      expect(await backUp()).toMatchObject({ ok: false, problem: { code: 'backup-failed' } })
      disk.free()
      expect(scan('XID-AFTER')).toMatchObject({ ok: true })
      expect(await backUp()).toMatchObject({ ok: true })
    },
  )
})

describe('the keeper of backups', () => {
  const HOUR = 60 * 60_000

  function keeper(shop = historyOnDisk()) {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const history = shop.open()
    const failures: Problem[] = []
    let elapsed = 0
    const start = Date.parse(shop.clock.now())
    const backups = keepBackups({
      ...shop,
      notices: history.notices,
      keep: () => 14,
      log: { info: () => undefined, warn: () => undefined },
      failed: (problem) => failures.push(problem),
    })
    const pass = async (milliseconds: number): Promise<void> => {
      elapsed += milliseconds
      shop.setClock(new Date(start + elapsed).toISOString())
      vi.advanceTimersByTime(milliseconds)
      await backups.idle()
    }
    return { ...history, shop, backups, failures, pass }
  }

  test('makes one soon after the first start, then one a day, and one at the end', async () => {
    const { shop, backups, pass } = keeper()
    backups.start()
    await pass(60_000)
    expect(namesOf(shop)).toHaveLength(1)
    for (let hour = 0; hour < 23; hour++) await pass(HOUR)
    expect(namesOf(shop)).toHaveLength(1)
    await pass(HOUR)
    expect(namesOf(shop)).toHaveLength(2)
    await backups.close()
    await pass(48 * HOUR)
    // The closing backup has the name of the second in which it was made: that of the daily one here.
    expect(namesOf(shop)).toHaveLength(2)
  })

  test('makes one although there is one from the future', async () => {
    const shop = historyOnDisk()
    shop.setClock('2031-01-01T00:00:00Z')
    const early = shop.open()
    await early.backUp()
    early.close()
    shop.setClock('2026-11-23T02:00:00Z')
    const { backups, pass } = keeper(shop)
    backups.start()
    await pass(60_000)
    expect(namesOf(shop)).toHaveLength(2)
    await pass(HOUR)
    expect(namesOf(shop)).toHaveLength(2)
    await backups.close()
  })

  test('trims the scan journal to 30 days after a good backup, and never after a bad one', async () => {
    const { shop, backups, scan, failures, notices } = keeper()
    scan('XID-OLD')
    shop.setClock('2026-12-30T02:00:00Z')
    scan('XID-NEW')
    writeFileSync(shop.files.backups, 'not a folder')
    await backups.runNow()
    expect(shop.journal.read()).toHaveLength(2)
    expect(failures).toMatchObject([{ code: 'backup-failed' }])
    await backups.runNow()
    expect(notices.open()).toMatchObject([{ kind: 'backup-failed' }])

    rmSync(shop.files.backups)
    await backups.runNow()
    expect(shop.journal.read()).toMatchObject([{ paymentId: 'XID-NEW' }])
  })
})
