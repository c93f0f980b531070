import { expect, test } from 'vitest'
import { isUnwritable, sqliteCode } from '../../../electron/database/sqlite-code'
import { temporaryHistory } from '../../support/temporary-history'

function thrownBy(act: () => unknown): unknown {
  try {
    act()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

test('what the PC refuses is told from what the program did wrong', () => {
  const { database } = temporaryHistory()
  const wrong = thrownBy(() => database.exec('DELETE FROM takings; INSERT INTO counter VALUES (1, NULL)'))
  expect([sqliteCode(wrong), isUnwritable(wrong)]).toEqual(['SQLITE_CONSTRAINT_PRIMARYKEY', false])
  database.pragma('query_only = ON')
  const refused = thrownBy(() => database.exec('UPDATE counter SET payment_id = NULL'))
  expect([sqliteCode(refused), isUnwritable(refused)]).toEqual(['SQLITE_READONLY', true])
  expect([sqliteCode(new Error('SQLITE_FULL')), isUnwritable(new Error('SQLITE_FULL'))]).toEqual([
    null,
    false,
  ])
})
