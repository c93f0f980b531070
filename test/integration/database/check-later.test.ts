import { once } from 'node:events'
import { existsSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import { expect, onTestFinished, test, vi } from 'vitest'
import { complaintsOf, isDamage } from '../../../electron/database/check-history'
import { checkLater } from '../../../electron/database/check-later'
import { historyOnDisk, type HistoryOnDisk, overwrite } from '../../support/history-on-disk'

/** Too large to be checked while the counter waits for its start. */
function grown(shop: HistoryOnDisk): void {
  const history = shop.open()
  history.scan('XID-1')
  history.database.exec('CREATE TABLE filler (bytes BLOB); INSERT INTO filler VALUES (zeroblob(70000000))')
  history.database.pragma('wal_checkpoint(TRUNCATE)')
  history.close()
}

/** Checks once the windows are up, and says whether the program was to start again. */
async function checked(shop: HistoryOnDisk): Promise<boolean> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const restart = vi.fn<() => void>()
  checkLater({ ...shop, check: async (file, kind) => complaintsOf(file, kind), restart })
  await vi.advanceTimersByTimeAsync(5000)
  vi.useRealTimers()
  return restart.mock.calls.length > 0
}

test('a large history opens at once, is checked while it is used, and good ones stay', async () => {
  const shop = historyOnDisk()
  grown(shop)
  expect(await checked(shop)).toBe(false)
  expect(existsSync(shop.files.damageMark)).toBe(false)
})

test('what SQLite says of a damaged file is known for that also when a thread threw it', async () => {
  const thread = new Worker(
    `const { SqliteError } = require(${JSON.stringify(createRequire(import.meta.url).resolve('better-sqlite3'))})
     throw new SqliteError('database disk image is malformed', 'SQLITE_CORRUPT')`,
    { eval: true },
  )
  const [error]: unknown[] = await once(thread, 'error')
  expect(isDamage(error)).toBe(true)
})

test('damage found while it is used: the next start sets the history aside and restores its backup', async () => {
  const shop = historyOnDisk()
  const before = shop.open()
  before.scan('XID-0')
  await before.backUp()
  before.close()
  grown(shop)
  // Far from everything that is read while the counter works.
  overwrite(shop.files.history, statSync(shop.files.history).size - 30_000_000, 90_000)
  const running = shop.open()
  expect(running.notices.open()).toEqual([])
  running.close()
  expect(await checked(shop)).toBe(true)

  const next = shop.open()
  expect(next.notices.open()).toMatchObject([{ kind: 'history-restored' }])
  expect(existsSync(shop.files.damageMark)).toBe(false)
})
