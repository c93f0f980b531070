import { expect, test } from 'vitest'
import { writeMark } from '../../../electron/database/backup-mark'
import { takeUpHistory } from '../../../electron/database/take-up-history'
import { given } from '../../support/given'
import { shiftCounter } from '../../support/shift-counter'
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

/** A backup of this history takes its own place: what came after it is lost, and may be on paper. */
function restore({ database }: Counter): void {
  const at = utc('2026-11-25T02:00:00Z')
  writeMark(database, { backupAt: at, setAside: '', byChoice: false })
  expect(takeUpHistory(database, [], at)).not.toBeNull()
}

test('no number of a Z report that was lost is given once more', () => {
  const counter = shiftCounter()
  expect([day(counter), day(counter)]).toEqual([
    [1, 1],
    [2, 2],
  ])
  restore(counter)
  expect([day(counter), day(counter)]).toEqual([
    [1000, 1000],
    [1001, 1001],
  ])
  // Twice, and what was given between the two is lost as well.
  restore(counter)
  restore(counter)
  expect(day(counter)).toEqual([3000, 3000])
})

test('a shift that was open in the backup goes on as the one it is', () => {
  const counter = shiftCounter()
  counter.open()
  restore(counter)
  expect(counter.figures(counter.desk.close()).scope.number).toBe(1)
  given(counter.desk.closeDay(counter.desk.read().daysToClose[0]?.day ?? counter.desk.read().businessDay))
  expect(day(counter)).toEqual([1000, 1001])
})
