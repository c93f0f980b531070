import { setTimeout as pause } from 'node:timers/promises'
import type { ElectronApplication } from '@playwright/test'
import * as z from 'zod/mini'

/** In ten seconds a hundred questions a second have been about a thousand payments. */
const ROUND_MS = 10_000

const seenSchema = z.object({ longest: z.number(), late: z.number(), own: z.number() })

/** Milliseconds beyond the one after which a timer of one millisecond is due. */
export type Stall = Readonly<z.infer<typeof seenSchema>>

/**
 * How long an app's main process could not be reached: the longest time (`longest`), the one that only a thousandth of
 * them exceeded (`late`), and the most its thread worked between two looks (`own`); the rest of a stall is the computer
 * doing something else. `begin` starts a round, ten seconds, of whatever is to be measured.
 */
export async function longestStall(
  app: ElectronApplication,
  rounds: number,
  begin: () => Promise<void>,
): Promise<Stall> {
  const round = async (): Promise<void> => {
    await begin()
    await pause(ROUND_MS)
  }
  // What a program reads ahead once it has started is no part of it.
  await round()
  // tsx marks named functions by a helper of its own, which the program does not have.
  await app.evaluate(() => Reflect.set(globalThis, '__name', <T>(named: T): T => named))
  await app.evaluate(() => {
    const { monitorEventLoopDelay } = process.getBuiltinModule('perf_hooks')
    const delays = monitorEventLoopDelay({ resolution: 1 })
    Reflect.set(globalThis, 'delays', delays)
    delays.enable()
    const { readFileSync } = process.getBuiltinModule('fs')
    const worked = (): number => Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ', 1)[0])
    let before = worked()
    Reflect.set(globalThis, 'own', 0)
    const look = (): void => {
      const now = worked()
      Reflect.set(globalThis, 'own', Math.max(Reflect.get(globalThis, 'own'), now - before))
      before = now
    }
    Reflect.set(globalThis, 'looking', setInterval(look, 1))
  })
  for (let each = 0; each < rounds; each++) await round()
  const seen: unknown = await app.evaluate(() => {
    const delays = Reflect.get(globalThis, 'delays')
    delays.disable()
    clearInterval(Reflect.get(globalThis, 'looking'))
    return { longest: delays.max, late: delays.percentile(99.9), own: Reflect.get(globalThis, 'own') }
  })
  const { longest, late, own } = seenSchema.parse(seen)
  const beyond = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - 1)
  return { longest: beyond(longest), late: beyond(late), own: own / 1e6 }
}
