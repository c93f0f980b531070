import { expect, test } from 'vitest'
import { noticesTable } from '../../../electron/database/notices'
import { temporaryHistory } from '../../support/temporary-history'
import { utc } from '../../support/utc'

const [EARLY, LATE] = [utc('2026-11-23T02:00:00Z'), utc('2026-11-23T03:00:00Z')]

test('notices are open, newest first, until somebody acknowledges them, and are kept after that', () => {
  const { database, file } = temporaryHistory()
  const notices = noticesTable(database)
  expect(notices.open()).toEqual([])
  const failed = notices.add({ kind: 'backup-failed', detail: 'disk full' }, EARLY)
  const restored = notices.add(
    { kind: 'history-restored', backupAt: EARLY, setAside: 'history.damaged.sqlite', askedAgain: 2 },
    LATE,
  )
  expect(failed).toEqual({ number: 1, at: EARLY, kind: 'backup-failed', detail: 'disk full' })
  expect(notices.open()).toEqual([restored, failed])

  notices.acknowledge(restored.number, LATE)
  notices.acknowledge(99, LATE)
  expect(noticesTable(temporaryHistory(file).database).open()).toEqual([failed])
  notices.acknowledge(restored.number, EARLY)
  const kept = database.prepare('SELECT number, acknowledged_at FROM notices').raw().all()
  expect(kept).toEqual([
    [1, null],
    [2, LATE],
  ])
})
