import {
  chmodSync,
  copyFileSync,
  existsSync,
  readdirSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkArchive } from '../../../electron/database/check-archive'
import { type HistoryFiles, historyFiles } from '../../../electron/database/history-files'
import { makeArchive } from '../../../electron/database/make-archive'
import { openCopy } from '../../../electron/database/open-database'
import { wishForArchive } from '../../../electron/database/take-archive'
import type { ArchiveMark } from '../../../shared/archive'
import { given } from '../../support/given'
import { type HistoryOnDisk, historyOnDisk, overwrite } from '../../support/history-on-disk'
import { paymentId } from '../../support/payment-ids'
import { utc } from '../../support/utc'

const AT = utc('2026-11-20T02:00:00Z')
const NOW = utc('2026-11-23T02:00:00Z')
const mark: ArchiveMark = { environment: 'production', shop: 'Toko Lama', madeAt: AT }

/** The old shop's archive with one payment paid and one open, and a new shop with one payment of its own. */
async function twoShops(environment = mark.environment) {
  const old = historyOnDisk()
  const history = old.open()
  for (const id of ['XID-OLD', 'XID-OPEN']) given(history.scan(id))
  given(history.paid('XID-OLD'))
  given(history.unpaid('XID-OPEN'))
  const archive = join(old.files.folder, 'arsip.sqlite')
  given(await makeArchive(old.files.history, archive, { ...mark, environment }, old.copy))
  history.close()

  const shop = historyOnDisk()
  const own = shop.open()
  given(own.scan('XID-NEW'))
  given(own.paid('XID-NEW'))
  return { archive, shop, own }
}

const checkOf = (archive: string, { files }: HistoryOnDisk) =>
  checkArchive(archive, files.checked, files.history, 'production')

/** What lies beside the history. */
const names = ({ folder }: HistoryFiles): readonly string[] => readdirSync(folder).toSorted()

test('an archive is one file with the whole history, and says what it is before it replaces anything', async () => {
  const { archive, shop } = await twoShops()
  expect(readdirSync(join(archive, '..')).filter((name) => name.startsWith('arsip'))).toEqual([
    'arsip.sqlite',
  ])
  expect(checkOf(archive, shop)).toMatchObject({
    ok: true,
    value: { shop: 'Toko Lama', madeAt: AT, payments: 2, here: 1, onlyHere: 1 },
  })
})

test('taken, it is the history from the next start on; the one before is kept, what was open is asked again', async () => {
  const { archive, shop, own } = await twoShops()
  // As a disc has it, or a stick: nobody may write, everybody may read.
  chmodSync(archive, 0o444)
  given(checkOf(archive, shop))
  expect(statSync(shop.files.checked).mode & 0o777).toBe(0o600)
  wishForArchive(shop.files, shop.files.checked, NOW)
  // Until the next start nothing has changed.
  expect(own.payments.find(paymentId('XID-NEW'))).not.toBeNull()
  own.close()

  const after = shop.open()
  expect(after.payments.find(paymentId('XID-OLD'))?.status).toBe('paid')
  expect(after.payments.find(paymentId('XID-OPEN'))?.status).toBe('unpaid')
  const [notice] = after.notices.open()
  expect(notice).toMatchObject({ kind: 'archive-taken-up', backupAt: AT })
  const aside = names(shop.files).filter((name) => name.includes('.replaced-'))
  expect(aside).toContain('history-production.replaced-20261123-020000.sqlite')
  // Only what it was marked with is gone: it is a history again.
  expect(after.database.prepare("SELECT name FROM sqlite_schema WHERE name LIKE '%mark'").all()).toEqual([])
  // What was scanned here since is known from the scan journal, and asked about again.
  expect(after.payments.find(paymentId('XID-NEW'))?.status).toBe('unknown')
})

test('taken, it stays taken also when a check finds damage in the one before until the program has ended', async () => {
  const { archive, shop, own } = await twoShops()
  given(await own.backUp())
  given(checkOf(archive, shop))
  wishForArchive(shop.files, shop.files.checked, NOW)
  writeFileSync(shop.files.damageMark, 'a page of the history before')
  own.close()

  const after = shop.open()
  expect(after.notices.open()).toMatchObject([{ kind: 'archive-taken-up', backupAt: AT }])
  expect(after.payments.find(paymentId('XID-OLD'))?.status).toBe('paid')
  expect(names(shop.files).filter((name) => /damage/.test(name))).toEqual([])
})

describe('a file that may not replace the history', () => {
  const refusals: readonly (readonly [string, string, (archive: string) => void])[] = [
    ['archive-damaged', 'is damaged in the middle', (file) => overwrite(file, 8192, 4096)],
    ['archive-not-one', 'is no database', (file) => writeFileSync(file, 'hello '.repeat(2000))],
    [
      'archive-not-one',
      'is another program’s database',
      (file) => {
        const database = openCopy(file)
        database.exec('PRAGMA foreign_keys = OFF; DROP TABLE observations')
        database.close()
      },
    ],
    [
      'archive-newer',
      'is of a newer version',
      (file) => {
        const database = openCopy(file)
        database.pragma('user_version = 999')
        database.close()
      },
    ],
    [
      'archive-damaged',
      'has rows without what they belong to',
      (file) => {
        const database = openCopy(file)
        database.exec(`
          PRAGMA foreign_keys = OFF;
          INSERT INTO packages (payment_id, position) VALUES ('XID-NOBODY', 0)`)
        database.close()
      },
    ],
  ]
  test.each(refusals)('%s: it %s', async (code, _why, spoil) => {
    const { archive, shop, own } = await twoShops()
    spoil(archive)
    const before = names(shop.files)
    expect(checkOf(archive, shop)).toMatchObject({ ok: false, problem: { code } })
    expect(names(shop.files)).toEqual(before)
    expect(own.payments.find(paymentId('XID-NEW'))?.status).toBe('paid')
  })

  test('is of another environment, or not there', async () => {
    const { archive, shop, own } = await twoShops('sandbox')
    expect(checkOf(archive, shop)).toMatchObject({ problem: { code: 'archive-other-environment' } })
    expect(checkOf(`${archive}.gone`, shop)).toMatchObject({ problem: { code: 'file-unreadable' } })
    const { file: backup } = given(await own.backUp())
    expect(checkOf(backup, shop)).toMatchObject({ ok: true })
    const ofSandbox = join(shop.files.folder, basename(backup).replace('production', 'sandbox'))
    copyFileSync(backup, ofSandbox)
    expect(checkOf(ofSandbox, shop)).toMatchObject({ problem: { code: 'archive-other-environment' } })
  })
})

describe('the power fails while an archive takes the history’s place:', () => {
  const aside = 'history-production.replaced-20261123-020000.sqlite'
  const moments: readonly (readonly [string, 'old' | 'new', (files: HistoryFiles) => void])[] = [
    ['before the wish was complete', 'old', ({ wished, checked }) => renameSync(wished, checked)],
    ['when the wish was there', 'new', () => undefined],
    ['the history was set aside', 'new', ({ history, folder }) => renameSync(history, join(folder, aside))],
    [
      'its WAL too',
      'new',
      ({ history, folder }) => {
        renameSync(history, join(folder, aside))
        renameSync(`${history}-wal`, join(folder, `${aside}-wal`))
      },
    ],
    [
      'the archive was in place',
      'new',
      ({ history, folder, wished }) => {
        for (const side of ['', '-wal', '-shm'])
          if (existsSync(history + side)) renameSync(history + side, join(folder, aside + side))
        renameSync(wished, history)
      },
    ],
  ]
  test.each(moments)('%s: the next start has the %s history, whole', async (_moment, expected, fail) => {
    const { archive, shop } = await twoShops()
    given(checkOf(archive, shop))
    wishForArchive(shop.files, shop.files.checked, NOW)
    // A folder as the dead process left it, with its WAL.
    const dead = historyOnDisk()
    for (const name of names(shop.files))
      copyFileSync(join(shop.files.folder, name), join(dead.files.folder, name))
    fail(historyFiles(dead.files.folder, 'production'))

    const after = dead.open()
    expect(after.payments.find(paymentId('XID-OLD'))?.status).toBe(expected === 'new' ? 'paid' : undefined)
    expect(after.payments.find(paymentId('XID-NEW'))?.status).toBe(expected === 'new' ? 'unknown' : 'paid')
    expect(after.database.pragma('integrity_check', { simple: true })).toBe('ok')
    if (expected === 'new') expect(names(dead.files)).toContain(aside)
    // And the start after that changes nothing more.
    after.close()
    expect(dead.open().payments.find(paymentId('XID-OLD'))?.status).toBe(
      expected === 'new' ? 'paid' : undefined,
    )
  })
})
