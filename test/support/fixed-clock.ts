import { expect } from '@playwright/test'
import type { Kasir } from './launch-kasir'

/** 10:31 in Jakarta, on the day the rest of the documents play. */
const MORNING = new Date('2026-11-23T03:31:00Z')

/**
 * A wall clock that stands still until it is moved: the same for the app's three processes and, through `now`, for the
 * simulator. The clock that counts elapsed time runs on in the main process, so that everything still happens.
 */
export class FixedClock {
  #at = MORNING

  readonly now = (): Date => this.#at

  /** The windows load again once: from then on their timers are this clock's too. */
  async begin(kasir: Kasir): Promise<void> {
    await this.#set(kasir, MORNING)
    await Promise.all([kasir.cashier.reload(), kasir.customer.reload()])
    await expect(kasir.cashier.getByTestId('scan-input')).toBeFocused()
  }

  /** Later by so many minutes. */
  async pass(kasir: Kasir, minutes: number): Promise<void> {
    await this.#set(kasir, new Date(this.#at.getTime() + minutes * 60_000))
  }

  async #set({ app }: Kasir, at: Date): Promise<void> {
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
    const { clock } = app.context()
    await clock.setFixedTime(at)
    // What shows a time or an age looks at the clock every second: now.
    await clock.fastForward(1000)
  }
}
