import type { Page } from '@playwright/test'
import * as z from 'zod/mini'

/** What a window is to show: an element with a drawn code, or with this status. */
const wanted = {
  code: 'canvas[data-testid="qris-code"][width]',
  paid: '[data-testid="payment-status"][data-status="paid"]',
} as const

/** Lets a page say when something was painted: a frame's callbacks run before that, a message sent in one after. */
export async function watchPaint(page: Page): Promise<void> {
  // tsx marks named functions by a helper of its own, which the window does not have.
  await page.evaluate('globalThis.__name = (named) => named')
  await page.evaluate(() => {
    Reflect.set(globalThis, 'paintOf', (selector: string) => {
      return new Promise<number>((painted) => {
        const look = (): boolean => {
          if (document.querySelector(selector) === null) return false
          requestAnimationFrame(() => {
            const channel = new MessageChannel()
            channel.port1.addEventListener('message', () =>
              painted(performance.timeOrigin + performance.now()),
            )
            channel.port1.start()
            channel.port2.postMessage(null)
          })
          return true
        }
        if (look()) return
        const observer = new MutationObserver(() => {
          if (look()) observer.disconnect()
        })
        observer.observe(document.body, { subtree: true, childList: true, attributes: true })
      })
    })
  })
}

/** Resolves to when it was painted, in milliseconds since the epoch. To be called before it can happen. */
export async function paintOf(page: Page, what: keyof typeof wanted): Promise<number> {
  const at: unknown = await page.evaluate(
    (selector) => Reflect.apply(Reflect.get(globalThis, 'paintOf'), null, [selector]),
    wanted[what],
  )
  return z.number().parse(at)
}
