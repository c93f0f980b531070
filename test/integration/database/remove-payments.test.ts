import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { archiveDesk, type ArchiveParts } from '../../../electron/archive/archive-desk'
import { checkArchive } from '../../../electron/database/check-archive'
import { copyHistory } from '../../../electron/database/copy-history'
import { historyFiles, listBackups } from '../../../electron/database/history-files'
import { openToRead } from '../../../electron/database/open-database'
import { paymentRemoval } from '../../../electron/database/remove-payments'
import { takeUpHistory } from '../../../electron/database/take-up-history'
import { historySearch } from '../../../electron/database/search-history'
import { everything } from '../../../shared/history-search'
import { given } from '../../support/given'
import { paymentId } from '../../support/payment-ids'
import { shiftCounter } from '../../support/shift-counter'
import { temporaryFolder } from '../../support/temporary-history'
import { utc } from '../../support/utc'

const LIMIT = utc('2026-05-24T02:00:00Z')
const NOW = utc('2026-11-24T02:00:00Z')

/** 250 payments of the spring, more than one go, all paid but every tenth, then three of this week. */
function oldShop() {
  const counter = shiftCounter(join(temporaryFolder(), 'history-production.sqlite'))
  counter.open()
  const sell = (id: string, isPaid: boolean) => {
    counter.scan(id)
    if (isPaid) {
      const { receipt } = counter.pay(id, 10_000)
      if (receipt !== null) counter.printJobs.setState(receipt.number, 'printed', receipt.requestedAt, null)
    } else counter.answer(id, 10_000)
  }
  counter.at('2026-03-01T02:00:00Z')
  for (let number = 0; number < 250; number++) sell(`XID-OLD-${number}`, number % 10 !== 0)
  given(counter.desk.close())
  counter.at('2026-11-24T02:00:00Z')
  for (const id of ['XID-A', 'XID-B', 'XID-C']) sell(id, id !== 'XID-C')
  const files = historyFiles(dirname(counter.file), 'production')
  const deskWith = (different: Partial<ArchiveParts>) =>
    archiveDesk({
      files,
      environment: 'production',
      shop: () => 'Toko Berkah Jaya',
      keepMonths: () => 6,
      removal: paymentRemoval(counter.database),
      audit: counter.audit,
      copy: copyHistory,
      checkArchive: async ({ source, copy, history, environment }) =>
        checkArchive(source, copy, history, environment),
      fileToWrite: async () => null,
      fileToRead: async () => null,
      clock: { now: () => utc('2026-11-24T02:00:00Z'), elapsed: () => 0 },
      restart: () => undefined,
      ...different,
    })
  const count = (table: string) => counter.database.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
  return { ...counter, files, archive: deskWith({}), deskWith, count }
}

describe('payments older than the settings keep', () => {
  test('are counted first, archived with everything, and only then gone; sums and Z reports stay', async () => {
    const shop = oldShop()
    expect(shop.archive.plan()).toEqual({ before: LIMIT, payments: 250, heldBy: null })
    const sums = shop.database.prepare('SELECT * FROM paid_quarters').all()

    expect(given(await shop.archive.removeOld())).toBe(250)

    expect(['payments', 'observations', 'search_entries'].map(shop.count)).toEqual([3, 3, 3])
    expect(shop.count('takings')).toBe(227)
    expect(shop.count('removal')).toBe(0)
    expect(shop.database.prepare('SELECT * FROM paid_quarters').all()).toEqual(sums)
    expect(shop.desk.figures(1)?.byStatus[0]).toMatchObject({ status: 'paid', count: 225 })
    expect(shop.database.pragma('foreign_key_check')).toEqual([])
    const found = historySearch(shop.database, () => 'Asia/Jakarta')({ ...everything, term: 'OLD' }, null)
    expect(found.rows).toEqual([])

    const [name = ''] = readdirSync(shop.files.archives)
    const archive = openToRead(join(shop.files.archives, name))
    expect(archive.prepare('SELECT count(*) FROM payments').pluck().get()).toBe(253)
    archive.close()
    expect(shop.audit.newest(1e9, 1)).toMatchObject([
      { what: 'old-payments-removed', detail: `250, ${name}` },
    ])
    expect(shop.archive.plan().payments).toBe(0)
    // Archives are no backups: those are thinned out, these stay.
    expect(listBackups(shop.files)).toEqual([])
  })

  test('scanned again print nothing by themselves that may be on paper, and are taken and counted once', async () => {
    const shop = oldShop()
    given(await shop.archive.removeOld())
    shop.scan('XID-OLD-1')
    const { newlyPaid, receipt } = shop.pay('XID-OLD-1', 10_000)
    expect(newlyPaid).toBe(true)
    expect(receipt).toMatchObject({ copyNumber: 0, state: 'uncertain', doubtSettled: null })
    expect(shop.printJobs.ofPayment(paymentId('XID-OLD-1'))).toHaveLength(1)
    const again = shop.printJobs.addNext(paymentId('XID-OLD-1'), 'receipt', LIMIT)
    expect(again).toMatchObject({ copyNumber: 1 })
    expect(shop.count('takings')).toBe(227)
  })

  test('are no loss at the next start, however late somebody scanned them once more', async () => {
    const shop = oldShop()
    const scans = [
      { paymentId: paymentId('XID-OLD-1'), at: utc('2026-11-20T02:00:00Z') },
      { paymentId: paymentId('XID-A'), at: utc('2026-11-23T02:00:00Z') },
    ]
    given(await shop.archive.removeOld())
    expect(takeUpHistory(shop.database, scans, utc('2026-11-24T03:00:00Z'))).toBeNull()
    expect(shop.count('payments')).toBe(3)
  })

  test('leave the newest of all, and their numbers to nobody: neither a payment’s nor a paper’s is given twice', async () => {
    const shop = oldShop()
    const inAYear = utc('2027-11-24T02:00:00Z')
    const removal = paymentRemoval(shop.database)
    const copy = shop.printJobs.addNext(paymentId('XID-OLD-9'), 'receipt', LIMIT)
    shop.printJobs.setState(copy.number, 'printed', LIMIT, null)
    expect(removal.plan(inAYear, inAYear)).toMatchObject({ payments: 252, heldBy: null })
    expect(await removal.remove(inAYear, { name: 'archive.sqlite', madeAt: inAYear })).toBe(252)
    shop.scan('XID-D')
    const numbers = shop.database.prepare('SELECT number FROM search_entries ORDER BY number').pluck().all()
    expect(numbers).toEqual([253, 254])
    const next = shop.printJobs.addNext(paymentId('XID-D'), 'pending-slip', inAYear)
    expect(next.number).toBe(copy.number + 1)
  })

  test('stay when they became paid after the archive was made: it has them as unpaid', async () => {
    const shop = oldShop()
    const removal = paymentRemoval(shop.database)
    shop.pay('XID-OLD-100')
    const archive = { name: 'archive.sqlite', madeAt: utc('2026-11-24T01:00:00Z') }
    expect(await removal.remove(LIMIT, archive)).toBe(100)
    expect(shop.payments.find(paymentId('XID-OLD-100'))?.status).toBe('paid')
  })

  test('stay when a copy of theirs came out after the archive was made: it does not have that', async () => {
    const shop = oldShop()
    const removal = paymentRemoval(shop.database)
    const madeAt = utc('2026-11-24T01:00:00Z')
    for (const [id, at] of [
      ['XID-OLD-50', LIMIT],
      ['XID-OLD-100', madeAt],
    ] as const) {
      const copy = shop.printJobs.addNext(paymentId(id), 'receipt', at)
      shop.printJobs.setState(copy.number, 'printed', at, null)
    }
    expect(await removal.remove(LIMIT, { name: 'archive.sqlite', madeAt })).toBe(100)
    expect(shop.printJobs.ofPayment(paymentId('XID-OLD-100'))).not.toHaveLength(0)
  })

  test('stay when the counter prints or is paid them while others are being removed', async () => {
    const shop = oldShop()
    const [printed, paid] = [paymentId('XID-OLD-110'), paymentId('XID-OLD-220')]
    const remove = () => paymentRemoval(shop.database).remove(LIMIT, { name: 'archive.sqlite', madeAt: NOW })

    const first = remove()
    expect(shop.count('payments')).toBe(153)
    const copy = shop.printJobs.addNext(printed, 'receipt', utc('2026-11-24T01:00:00Z'))
    expect(await first).toBe(110)
    expect(shop.printJobs.setState(copy.number, 'printed', NOW, null)).toMatchObject({ paymentId: printed })

    const second = remove()
    expect(shop.payments.find(printed)).toBeNull()
    shop.pay(paid)
    expect(await second).toBe(110)
    expect(shop.payments.find(paid)?.status).toBe('paid')
  })

  test('end at one that somebody still has to look at', async () => {
    const shop = oldShop()
    const held = shop.payments.find(paymentId('XID-OLD-101'))
    if (held === null) throw new Error('not there')
    shop.payments.put({ ...held, awaitsNotice: true })
    expect(shop.archive.plan()).toEqual({ before: LIMIT, payments: 101, heldBy: 'XID-OLD-101' })
    expect(given(await shop.archive.removeOld())).toBe(101)
    expect(shop.payments.find(paymentId('XID-OLD-101'))).not.toBeNull()
  })

  test('leave the newest of all, so that a shift after a long rest counts what it opened', async () => {
    const counter = shiftCounter()
    counter.at('2026-03-01T02:00:00Z')
    counter.open()
    for (const id of ['XID-1', 'XID-2', 'XID-3']) {
      counter.scan(id)
      counter.answer(id)
    }
    given(counter.desk.close())
    counter.at('2026-11-24T02:00:00Z')
    const removal = paymentRemoval(counter.database)
    expect(removal.plan(LIMIT, LIMIT).payments).toBe(2)
    expect(await removal.remove(LIMIT, { name: 'archive.sqlite', madeAt: LIMIT })).toBe(2)

    counter.open()
    counter.scan('XID-4')
    counter.answer('XID-4', 30_000)
    expect(counter.figures(counter.desk.close()).byStatus).toEqual([
      { status: 'unpaid', count: 1, sum: 30_000 },
    ])
  })

  test('stay when their archive cannot be made', async () => {
    const shop = oldShop()
    const broken = { ...shop.files, archives: join(shop.file, 'not-a-folder') }
    const desk = shop.deskWith({ files: broken })
    expect(await desk.removeOld()).toMatchObject({ ok: false, problem: { code: 'file-unwritable' } })
    expect(shop.count('payments')).toBe(253)
    expect(existsSync(broken.archives)).toBe(false)
  })

  test('are kept by the file itself whatever else asks', () => {
    const shop = oldShop()
    expect(() => shop.database.exec('DELETE FROM payments')).toThrow(/never deleted/)
    expect(() => shop.database.exec('DELETE FROM observations')).toThrow(/append-only/)
  })
})
