import {
  copyFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { backupFile } from '../../../electron/database/history-files'
import { NewerDatabaseError } from '../../../electron/database/newer-database-error'
import { type HistoryOnDisk, historyOnDisk, overwrite } from '../../support/history-on-disk'
import { paymentId } from '../../support/payment-ids'
import { utc } from '../../support/utc'

const PAID = paymentId('XID-PAID')
const OPEN = paymentId('XID-OPEN')
const LOST = paymentId('XID-LOST')
const NIGHT = '2026-11-22T14:00:00.000Z'

/** A paid and an open payment, a backup of both from last night, and one payment that was scanned after it. */
async function shopAfterBackup(): Promise<HistoryOnDisk> {
  const shop = historyOnDisk()
  shop.setClock(NIGHT)
  const history = shop.open()
  history.scan(PAID)
  history.paid(PAID)
  history.scan(OPEN)
  history.unpaid(OPEN)
  await history.backUp()
  shop.setClock('2026-11-23T02:00:00Z')
  history.scan(LOST)
  history.unpaid(LOST)
  history.close()
  shop.setClock('2026-11-23T03:00:00Z')
  return shop
}

const setAsideBy = ({ files }: HistoryOnDisk): readonly string[] =>
  readdirSync(files.folder)
    .filter((name) => name.includes('.damaged-'))
    .toSorted()

const restoredNotice = {
  kind: 'history-restored',
  backupAt: NIGHT,
  setAside: 'history-production.damaged-20261123-030000.sqlite',
  askedAgain: 2,
}

describe('a history that is as it should be', () => {
  test('begins in silence where there never was one', () => {
    const shop = historyOnDisk()
    expect(shop.open().notices.open()).toEqual([])
    expect(shop.logged).toEqual([])
  })

  test('begins in silence also when the very first start was interrupted', () => {
    const shop = historyOnDisk()
    writeFileSync(shop.files.history, '')
    expect(shop.open().notices.open()).toEqual([])
    expect(setAsideBy(shop)).toEqual([])
  })

  test('opens again with everything in it, and no backup is taken into use', async () => {
    const shop = await shopAfterBackup()
    const history = shop.open()
    expect(history.notices.open()).toEqual([])
    expect(history.payments.find(LOST)?.status).toBe('unpaid')
    expect(setAsideBy(shop)).toEqual([])
  })
})

describe('a damaged history', () => {
  const damages: readonly (readonly [name: string, damage: (file: string) => void])[] = [
    ['of garbage', (file) => writeFileSync(file, 'no database at all '.repeat(1000))],
    ['of nothing', (file) => truncateSync(file, 0)],
    ['cut in the middle', (file) => truncateSync(file, readFileSync(file).length / 2)],
    ['without its last page', (file) => truncateSync(file, readFileSync(file).length - 4096)],
    ['with a page overwritten in the middle', (file) => overwrite(file, 4096 * 3, 4096)],
    ['with its first page overwritten', (file) => overwrite(file, 100, 3996)],
    [
      'that is a database of something else',
      (file) => {
        rmSync(file)
        new Database(file).exec('CREATE TABLE recipes (x)').close()
      },
    ],
  ]
  for (const [name, damage] of damages) {
    test(`${name} is set aside as it is, the backup takes its place, and what came after is asked again`, async () => {
      const shop = await shopAfterBackup()
      damage(shop.files.history)
      const bytes = readFileSync(shop.files.history)

      const history = shop.open()
      expect(readFileSync(join(shop.files.folder, restoredNotice.setAside))).toEqual(bytes)
      expect(history.notices.open()).toMatchObject([restoredNotice])
      expect(history.payments.find(PAID)?.status).toBe('paid')
      expect(history.payments.find(LOST)).toMatchObject({
        status: 'unknown',
        openedAt: utc('2026-11-23T02:00:00Z'),
        scannedAt: utc('2026-11-23T03:00:00Z'),
      })
      const unfinished = history.payments.unfinished(utc('2026-11-23T03:00:00Z'))
      expect(unfinished.map((record) => record.paymentId).toSorted()).toEqual([LOST, OPEN])
      expect(history.payments.onCounter()).toBe(null)

      history.close()
      expect(shop.open().notices.open()).toHaveLength(1)
    })
  }

  test('prints no receipt by itself that may be on paper already, and uses no number twice', async () => {
    const shop = await shopAfterBackup()
    writeFileSync(shop.files.history, 'garbage')
    const history = shop.open()
    const doubt = { copyNumber: 0, state: 'uncertain', problem: { code: 'printer-uncertain' } }
    // It waited for the printer at the moment of the backup; nobody knows what it did since.
    expect(history.printJobs.ofPayment(PAID)).toMatchObject([doubt])
    // Nobody is asked about the paper of what is not paid, until it is.
    expect(history.printJobs.open()).toMatchObject([{ paymentId: PAID }])
    for (const id of [OPEN, LOST]) {
      expect(history.printJobs.ofPayment(id)).toMatchObject([doubt])
      expect(history.paid(id)).toMatchObject({ ok: true, value: { newlyPaid: true, receipt: doubt } })
    }
    expect(history.printJobs.open()).toHaveLength(3)
    expect(history.printJobs.oldestWaiting(0)).toBe(null)
    expect(history.printJobs.addNext(LOST, 'receipt', utc('2026-11-23T04:00:00Z'))).toMatchObject({
      copyNumber: 1,
    })
    expect(history.printJobs.ofPayment(LOST).at(-1)?.number).toBeGreaterThan(1000)
  })

  test('with sales in its WAL is set aside together with that, byte for byte', async () => {
    const shop = await shopAfterBackup()
    const running = shop.open()
    running.scan('XID-IN-WAL')
    running.paid('XID-IN-WAL')
    const crashed = historyOnDisk()
    cpSync(shop.files.folder, crashed.files.folder, { recursive: true })
    rmSync(`${crashed.files.history}-shm`)
    // Many pages: the WAL has newer ones of some, and would heal those.
    overwrite(crashed.files.history, 4096 * 3, 4096 * 12)
    crashed.setClock('2026-11-23T03:00:00Z')
    const sides = ['', '-wal'].map((side) => readFileSync(crashed.files.history + side))
    expect(sides[1]?.length).toBeGreaterThan(1000)

    expect(crashed.open().payments.find(paymentId('XID-IN-WAL'))?.status).toBe('unknown')
    const kept = join(crashed.files.folder, restoredNotice.setAside)
    expect(['', '-wal'].map((side) => readFileSync(kept + side))).toEqual(sides)
  })

  test('whichever page is destroyed, the counter starts and knows every payment', async () => {
    const shop = await shopAfterBackup()
    const sound = readFileSync(shop.files.history)
    const pages = sound.length / 4096
    const kinds = new Set<string>()
    for (let page = 0; page < pages; page++) {
      writeFileSync(shop.files.history, sound)
      overwrite(shop.files.history, page * 4096, 4096)
      const history = shop.open()
      for (const id of [PAID, OPEN, LOST]) expect(history.payments.find(id), `page ${page}`).not.toBe(null)
      kinds.add(history.notices.open()[0]?.kind ?? 'none')
      history.close()
    }
    expect(pages).toBeGreaterThan(15)
    expect(kinds).toContain('history-restored')
  })

  test('without a backup begins anew, with every payment of the journal', async () => {
    const shop = await shopAfterBackup()
    rmSync(shop.files.backups, { recursive: true })
    writeFileSync(shop.files.history, 'garbage')
    const { notices, payments } = shop.open()
    const { setAside } = restoredNotice
    expect(notices.open()).toMatchObject([{ kind: 'history-begun-anew', setAside, askedAgain: 3 }])
    for (const id of [PAID, OPEN, LOST]) expect(payments.find(id)?.status).toBe('unknown')
  })

  test('takes the newest backup that is good, not the newest', async () => {
    const shop = await shopAfterBackup()
    const newest = { ...shop.files, at: utc('2026-11-23T02:30:00Z') }
    copyFileSync(backupFile(shop.files, utc(NIGHT)), backupFile(newest, newest.at))
    overwrite(backupFile(newest, newest.at), 4096 * 3, 4096)
    writeFileSync(shop.files.history, 'garbage')
    expect(shop.open().notices.open()).toMatchObject([restoredNotice])
    expect(existsSync(backupFile(newest, newest.at))).toBe(true)
  })

  test('twice in one second keeps both files', async () => {
    const shop = await shopAfterBackup()
    for (const garbage of ['first', 'second']) {
      writeFileSync(shop.files.history, garbage)
      shop.open().close()
    }
    expect(setAsideBy(shop)).toEqual([
      'history-production.damaged-20261123-030000-2.sqlite',
      'history-production.damaged-20261123-030000.sqlite',
    ])
  })

  test('a watch the cashier had stopped stays stopped, unless it was scanned again since', async () => {
    const shop = await shopAfterBackup()
    const before = shop.open()
    for (const id of ['XID-A', 'XID-B']) {
      before.scan(id)
      const record = before.payments.find(paymentId(id))
      if (record !== null) before.payments.put({ ...record, watchStoppedAt: utc('2026-11-23T03:00:00Z') })
    }
    await before.backUp()
    shop.setClock('2026-11-23T05:00:00Z')
    before.scan('XID-B')
    before.close()
    writeFileSync(shop.files.history, 'garbage')
    const { payments, notices } = shop.open()
    expect(payments.find(paymentId('XID-A'))?.watchStoppedAt).toBe(utc('2026-11-23T03:00:00Z'))
    expect(payments.find(paymentId('XID-B'))?.watchStoppedAt).toBe(null)
    // OPEN, LOST and XID-B.
    expect(notices.open()).toMatchObject([{ askedAgain: 3 }])
  })
})

describe('a history that is not where it was', () => {
  test('is restored from its backup', async () => {
    const shop = await shopAfterBackup()
    rmSync(shop.files.history)
    expect(shop.open().notices.open()).toMatchObject([{ ...restoredNotice, setAside: '' }])
    expect(setAsideBy(shop)).toEqual([])
  })

  test('is begun anew from its scan journal', async () => {
    const shop = await shopAfterBackup()
    rmSync(shop.files.history)
    rmSync(shop.files.backups, { recursive: true })
    expect(shop.open().notices.open()).toMatchObject([
      { kind: 'history-begun-anew', setAside: '', askedAgain: 3 },
    ])
  })

  test('leaves its WAL, which is kept under the name of a damaged one', () => {
    const shop = historyOnDisk()
    writeFileSync(`${shop.files.history}-wal`, 'the last sales')
    expect(shop.open().notices.open()).toMatchObject([{ kind: 'history-begun-anew', askedAgain: 0 }])
    expect(setAsideBy(shop)).toEqual(['history-production.damaged-20261123-020000.sqlite-wal'])
  })

  test('whose WAL was lost is level with the journal again, and the cashier is told', async () => {
    const shop = await shopAfterBackup()
    const before = shop.open()
    copyFileSync(shop.files.history, `${shop.files.history}.copy`)
    before.scan('XID-1')
    before.paid('XID-1')
    before.scan('XID-2')
    before.close()
    copyFileSync(`${shop.files.history}.copy`, shop.files.history)

    const { notices, payments, paid } = shop.open()
    expect(notices.open()).toMatchObject([{ kind: 'history-restored', setAside: '' }])
    expect(payments.find(paymentId('XID-2'))?.status).toBe('unknown')
    for (const id of ['XID-1', OPEN]) {
      expect(paid(id)).toMatchObject({ ok: true, value: { receipt: { state: 'uncertain' } } })
    }
  })

  test('was replaced by a backup by hand: known for what it is', async () => {
    const shop = await shopAfterBackup()
    copyFileSync(backupFile(shop.files, utc(NIGHT)), shop.files.history)
    expect(shop.open().notices.open()).toMatchObject([{ ...restoredNotice, setAside: '' }])
  })

  test('a refused scan whose line stayed is opened, and nothing was lost: the history has what came after it', async () => {
    const shop = await shopAfterBackup()
    const running = shop.open()
    shop.journal.append(paymentId('XID-REFUSED'), utc('2026-11-23T02:59:59Z'))
    running.scan('XID-AFTER')
    running.close()
    const { notices, payments, paid } = shop.open()
    expect(notices.open()).toEqual([])
    expect(payments.find(paymentId('XID-REFUSED'))?.status).toBe('unknown')
    expect(payments.onCounter()).toBe('XID-AFTER')
    expect(paid('XID-AFTER')).toMatchObject({ ok: true, value: { receipt: { copyNumber: 0 } } })
  })

  test('a program that ended between journal and history opens that payment, and nothing was lost', async () => {
    const shop = await shopAfterBackup()
    shop.journal.append(paymentId('XID-LAST'), utc('2026-11-23T02:59:59Z'))
    const { notices, payments } = shop.open()
    expect(notices.open()).toEqual([])
    expect(payments.find(paymentId('XID-LAST'))?.status).toBe('unknown')
    expect(payments.onCounter()).toBe(LOST)
  })
})

describe('a history of a newer program', () => {
  const makeNewer = (file: string): void => {
    const newer = new Database(file)
    newer.pragma('user_version = 9999')
    newer.close()
  }

  test('is refused and left as it is, byte for byte', async () => {
    const shop = await shopAfterBackup()
    makeNewer(shop.files.history)
    const bytes = readFileSync(shop.files.history)
    expect(() => shop.open()).toThrow(NewerDatabaseError)
    expect(readFileSync(shop.files.history)).toEqual(bytes)
    expect(setAsideBy(shop)).toEqual([])
  })

  test('is refused also when only its backup is left', async () => {
    const shop = await shopAfterBackup()
    makeNewer(backupFile(shop.files, utc(NIGHT)))
    writeFileSync(shop.files.history, 'garbage')
    expect(() => shop.open()).toThrow(NewerDatabaseError)
    expect(readFileSync(shop.files.history, 'utf8')).toBe('garbage')
    expect(setAsideBy(shop)).toEqual([])
  })
})
