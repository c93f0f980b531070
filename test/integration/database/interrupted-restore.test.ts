import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { writeMark } from '../../../electron/database/backup-mark'
import { backupFile } from '../../../electron/database/history-files'
import { openCopy } from '../../../electron/database/open-database'
import { type HistoryOnDisk, historyOnDisk } from '../../support/history-on-disk'
import { paymentId } from '../../support/payment-ids'
import { utc } from '../../support/utc'

const BACKUP_AT = utc('2026-11-22T14:00:00Z')
const SET_ASIDE = 'history-production.damaged-20261123-030000.sqlite'
const [OLD, LOST] = [paymentId('XID-OLD'), paymentId('XID-LOST')]

/** A damaged history with a WAL beside it, a good backup, and a payment that only the journal knows. */
async function damagedShop(): Promise<HistoryOnDisk> {
  const shop = historyOnDisk()
  shop.setClock(BACKUP_AT)
  const history = shop.open()
  history.scan(OLD)
  await history.backUp()
  history.scan(LOST)
  history.close()
  shop.setClock('2026-11-23T03:00:00Z')
  writeFileSync(shop.files.history, 'garbage')
  writeFileSync(`${shop.files.history}-wal`, 'garbage of the WAL')
  return shop
}

/** What stands at each step of a restore, one after the other, as a power cut would leave it. */
const steps: readonly (readonly [after: string, take: (shop: HistoryOnDisk) => void])[] = [
  [
    'half of the backup was copied',
    ({ files }) => {
      const backup = readFileSync(backupFile(files, BACKUP_AT))
      writeFileSync(`${files.replacement}.part`, backup.subarray(0, 5000))
    },
  ],
  [
    'the replacement was complete',
    ({ files }) => {
      copyFileSync(backupFile(files, BACKUP_AT), `${files.replacement}.part`)
      const copy = openCopy(`${files.replacement}.part`)
      writeMark(copy, { backupAt: BACKUP_AT, setAside: SET_ASIDE, byChoice: false, replaced: null })
      copy.close()
      renameSync(`${files.replacement}.part`, files.replacement)
    },
  ],
  ['the history was set aside', ({ files }) => renameSync(files.history, join(files.folder, SET_ASIDE))],
  [
    'its WAL was set aside too',
    ({ files }) => renameSync(`${files.history}-wal`, join(files.folder, `${SET_ASIDE}-wal`)),
  ],
  ['the replacement was in its place', ({ files }) => renameSync(files.replacement, files.history)],
]

describe('a restore that a power cut interrupted', () => {
  for (const [count, [after]] of steps.entries()) {
    test(`after ${after} ends as if nothing had happened`, async () => {
      const shop = await damagedShop()
      for (const [, take] of steps.slice(0, count + 1)) take(shop)

      const history = shop.open()
      expect(history.notices.open()).toMatchObject([
        { kind: 'history-restored', backupAt: BACKUP_AT, setAside: SET_ASIDE, askedAgain: 2 },
      ])
      expect(history.payments.find(OLD)).not.toBe(null)
      expect(history.payments.find(LOST)).not.toBe(null)
      history.close()
      expect(readFileSync(join(shop.files.folder, SET_ASIDE), 'utf8')).toBe('garbage')
      expect(readFileSync(join(shop.files.folder, `${SET_ASIDE}-wal`), 'utf8')).toBe('garbage of the WAL')
      expect(existsSync(shop.files.replacement)).toBe(false)
      expect(readdirSync(shop.files.folder).filter((name) => name.includes('.part'))).toEqual([])
      expect(shop.open().notices.open()).toHaveLength(1)
    })
  }
})
