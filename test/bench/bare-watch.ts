import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { projectFolder } from '../support/launch-kasir'

type Watch = {
  readonly url: string
  /** Where to keep the answers. */
  readonly file: string
  readonly paymentIds: readonly string[]
  readonly everyMs: number
}

/**
 * The empty app asks about the same payments as often as ours, by plain fetch, and stores each answer with raw
 * better-sqlite3 and the same pragmas: what watching them stalls for whoever does nothing else.
 */
export async function watchBarely(app: ElectronApplication, watch: Watch): Promise<void> {
  await app.evaluate(
    (_electron, { url, file, paymentIds, everyMs, from }) => {
      const { createRequire } = process.getBuiltinModule('module')
      const Database = createRequire(from)('better-sqlite3')
      const database = new Database(file)
      database.pragma('journal_mode = WAL')
      database.pragma('synchronous = FULL')
      database.exec('CREATE TABLE answers (number INTEGER PRIMARY KEY, payment_id TEXT, body TEXT) STRICT')
      const put = database.prepare('INSERT INTO answers (payment_id, body) VALUES (?, ?)')
      const ask = async (paymentId: string | undefined): Promise<void> => {
        const answer = await fetch(new URL('/api/mitra/v2/get_payment', url), {
          method: 'POST',
          headers: { Authorization: 'Bearer bench', 'Content-Type': 'application/json' },
          body: JSON.stringify({ payment_id: paymentId }),
        })
        put.run(paymentId, await answer.text())
      }
      let asked = 0
      setInterval(() => void ask(paymentIds[asked++ % paymentIds.length]), everyMs)
    },
    { ...watch, from: join(projectFolder, 'package.json') },
  )
}
