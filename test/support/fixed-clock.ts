import type { Kasir } from './launch-kasir'

/** 10:31 in Jakarta, on the day the rest of the documents play. */
export const MORNING = new Date('2026-11-23T03:31:00Z')

/**
 * A wall clock that stands still until it is set: the same for the app's three processes and, through `now`, for the
 * simulator. The clock that counts elapsed time runs on in the main process, so that everything still happens.
 */
export class FixedClock {
  #at = MORNING

  readonly now = (): Date => this.#at

  async set({ app, cashier, customer }: Kasir, at: Date): Promise<void> {
    this.#at = at
    await app.evaluate((_electron, moment) => {
      globalThis.Date = new Proxy(Date, {
        construct(real, given, made) {
          return Reflect.construct(real, given.length === 0 ? [moment] : given, made)
        },
        get(real, name, made): unknown {
          return name === 'now' ? () => moment : Reflect.get(real, name, made)
        },
      })
    }, at.getTime())
    for (const page of [cashier, customer]) {
      await page.clock.setFixedTime(at)
      // What shows a time or an age looks at the clock every second: now.
      await page.clock.runFor(1000)
    }
  }

  /** Later by so many minutes. */
  async pass(kasir: Kasir, minutes: number): Promise<void> {
    await this.set(kasir, new Date(this.#at.getTime() + minutes * 60_000))
  }
}
