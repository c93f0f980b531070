import { writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { reportNumbers } from '../../../electron/database/report-numbers'
import { wishForArchive } from '../../../electron/database/take-archive'
import { copyHistory } from '../../../electron/database/copy-history'
import { historyFiles } from '../../../electron/database/history-files'
import { readMark, writeMark } from '../../../electron/database/backup-mark'
import { takeUpHistory } from '../../../electron/database/take-up-history'
import { given } from '../../support/given'
import { historyOnDisk } from '../../support/history-on-disk'
import { paymentId } from '../../support/payment-ids'
import { shiftCounter } from '../../support/shift-counter'
import { temporaryFolder } from '../../support/temporary-history'
import { utc } from '../../support/utc'

type Counter = ReturnType<typeof shiftCounter>

/** A shift and its day, opened and closed; the numbers of both Z reports. */
function day({ open, desk, figures }: Counter): readonly number[] {
  open()
  const shift = figures(desk.close()).scope.number
  const [toClose] = desk.read().daysToClose
  if (toClose === undefined) throw new Error('no day to close')
  return [shift, figures(desk.closeDay(toClose.day)).scope.number]
}

const NOW = utc('2026-11-25T02:00:00Z')

/** A backup of this history takes its own place: what came after it is lost, and may be on paper. */
function restore({ database }: Counter): void {
  writeMark(database, { backupAt: NOW, setAside: '', byChoice: false, replaced: null })
  expect(takeUpHistory(database, [], NOW)).not.toBeNull()
}

test('no number of a Z report that was lost is given once more', () => {
  const counter = shiftCounter()
  expect([day(counter), day(counter)]).toEqual([
    [1, 1],
    [2, 2],
  ])
  restore(counter)
  expect([day(counter), day(counter)]).toEqual([
    [2000, 2000],
    [2001, 2001],
  ])
  // Twice, and what was given between the two is lost as well.
  restore(counter)
  restore(counter)
  expect(day(counter)).toEqual([6000, 6000])
})

test('a shift that was open in the backup goes on as the one it is', () => {
  const counter = shiftCounter()
  counter.open()
  restore(counter)
  expect(counter.figures(counter.desk.close()).scope.number).toBe(1)
  given(counter.desk.closeDay(counter.desk.read().daysToClose[0]?.day ?? counter.desk.read().businessDay))
  expect(day(counter)).toEqual([2000, 2001])
})

test('nor a paper’s, also when every payment of the backup has its receipt: reports and copies have numbers too', () => {
  const counter = shiftCounter()
  counter.scan('XID-1')
  expect(counter.pay('XID-1').receipt?.number).toBe(1)
  restore(counter)
  const copy = () => counter.printJobs.addNext(paymentId('XID-1'), 'receipt', NOW)
  expect([copy().number, copy().number]).toEqual([2000, 2001])
})

test('nor the one of the first paper, printed after the backup was made', () => {
  const counter = shiftCounter()
  restore(counter)
  counter.scan('XID-1')
  expect(counter.pay('XID-1').receipt?.number).toBe(2000)
})

test('a thousand papers at least may be lost, wherever the backup ended', () => {
  const counter = shiftCounter()
  counter.scan('XID-1')
  counter.pay('XID-1')
  counter.database.exec("UPDATE sqlite_sequence SET seq = 4999 WHERE name = 'print_jobs'")
  restore(counter)
  expect(counter.printJobs.addNext(paymentId('XID-1'), 'receipt', NOW).number).toBe(6000)
})

test('a mark of before, which knows nothing of the history that was replaced, is taken up like any other', () => {
  const { database } = shiftCounter()
  database.exec(`
    CREATE TABLE backup_mark (backup_at TEXT, set_aside TEXT NOT NULL, by_choice INTEGER) STRICT;
    INSERT INTO backup_mark VALUES ('${NOW}', 'aside', 1)`)
  expect(readMark(database)).toEqual({ backupAt: NOW, setAside: 'aside', byChoice: true, replaced: null })
  expect(takeUpHistory(database, [], NOW)).toMatchObject({ kind: 'archive-taken-up' })
})

describe('a backup of long ago that an owner takes back', () => {
  /** One payment, shift and day in the backup; thousands of papers and shifts came after it. */
  async function longAfterBackup() {
    const files = historyFiles(temporaryFolder(), 'production')
    const counter = shiftCounter(files.history)
    counter.scan('XID-1')
    counter.pay('XID-1')
    day(counter)
    const mark = { kind: 'backup', backupAt: utc('2026-11-15T02:00:00Z') } as const
    expect(await copyHistory({ history: files.history, copy: files.checked, mark })).toBeNull()
    counter.database.exec(`
      UPDATE sqlite_sequence SET seq = 5700 WHERE name = 'print_jobs';
      INSERT INTO shifts (number, business_day, opened_at, opened_by, float, after_taking, after_payment, after_audit)
        VALUES (3300, '2026-11-24', '${NOW}', 'Sari', 0, 1, 1, 1);
      INSERT INTO shift_reports (kind, business_day, made_at, figures)
        VALUES ('day', '2026-11-24', '${NOW}', '{"scope":{"number":2100}}')`)
    return { files, counter }
  }

  const nextNumbers = (folder: string) => {
    const { database, printJobs } = historyOnDisk(folder).open()
    const { nextShift, nextDay } = reportNumbers(database)
    return [printJobs.addNext(paymentId('XID-1'), 'receipt', NOW).number, nextShift(), nextDay()]
  }

  test('goes on after the numbers of the history that it replaces', async () => {
    const { files, counter } = await longAfterBackup()
    wishForArchive(files, files.checked, NOW)
    counter.database.close()
    expect(nextNumbers(files.folder)).toEqual([7000, 5000, 4000])
  })

  test('goes on after its own where that one cannot be read any more', async () => {
    const { files, counter } = await longAfterBackup()
    counter.database.close()
    writeFileSync(files.history, 'no database at all '.repeat(1000))
    wishForArchive(files, files.checked, NOW)
    expect(nextNumbers(files.folder)).toEqual([2000, 2000, 2000])
  })
})
