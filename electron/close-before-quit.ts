import { setTimeout as delay } from 'node:timers/promises'
import { app } from 'electron'
import type { Log } from './diagnostics/log'

/** A backup that takes longer must not keep a PC from being switched off: the history itself is safe without it. */
const LONGEST_CLOSE_MS = 20_000

/** When the windows are gone the app ends what it is doing, and only then quits. */
export function closeBeforeQuit(close: () => Promise<void>, log: Log): void {
  const tooLate = async (): Promise<void> => {
    await delay(LONGEST_CLOSE_MS)
    log.warn(`closing took longer than ${LONGEST_CLOSE_MS} ms and was left off`)
  }
  let closing = false
  app.on('will-quit', (event) => {
    event.preventDefault()
    if (closing) return
    closing = true
    void Promise.race([close(), tooLate()])
      .catch((error: unknown) => log.warn(`closing failed: ${String(error)}`))
      .finally(() => app.exit())
  })
}
