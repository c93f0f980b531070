import type { Page } from '@playwright/test'
import * as z from 'zod/mini'
import type { Payload, RequestName } from './request-payloads'

/** How a request ended: with a result as the contract wants it, or in a way that must never be. */
const endSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('value'), value: z.optional(z.unknown()) }),
  z.object({ kind: z.literal('problem'), code: z.string() }),
  z.object({ kind: z.literal('no-result'), got: z.string() }),
  z.object({ kind: z.literal('rejected'), error: z.string() }),
])
export type End = z.infer<typeof endSchema>

/** A whole PNG, in Base64. */
const ONE_PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAACklEQVR4AWMAAQAABQABNtCI3QAAAABJRU5ErkJggg=='

/** Sends requests from inside a window, all at once, through the preload and over the real channel. */
export async function askInWindow(
  page: Page,
  name: RequestName,
  payloads: readonly Payload[],
): Promise<readonly End[]> {
  // tsx marks named functions by a helper of its own, which the window does not have.
  await page.evaluate('globalThis.__name ??= (made) => made')
  // As one text each way: much less work for the wire between this program and the window than so many objects.
  const ends = await page.evaluate(
    async ([request, text, onePixel]) => {
      const cycle: Record<string, unknown> = { paymentId: 'XID-1' }
      cycle['self'] = cycle
      const unusual: Readonly<Record<string, unknown>> = {
        undefined: undefined,
        NaN: Number.NaN,
        Infinity: Number.POSITIVE_INFINITY,
        bigint: 10n,
        date: new Date(0),
        map: new Map([['paymentId', 'XID-1']]),
        bytes: new Uint8Array([1, 2, 3]),
        picture: { bytes: Uint8Array.from(atob(onePixel), (letter) => letter.charCodeAt(0)) },
        cycle,
        error: new Error('no payload'),
        long: { scanned: 'X'.repeat(100_000), paymentId: 'X'.repeat(100_000) },
      }
      const revive = (value: unknown): unknown =>
        typeof value === 'object' &&
        value !== null &&
        '$unusual' in value &&
        typeof value.$unusual === 'string' &&
        value.$unusual in unusual
          ? unusual[value.$unusual]
          : value
      const isResult = (
        answer: unknown,
      ): answer is { ok: boolean; value?: unknown; problem?: { code?: unknown } } =>
        typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean'

      const ask = window.kasir?.[request]
      const sent: readonly unknown[] = JSON.parse(text)
      const all = await Promise.all(
        sent.map(async (payload) => {
          try {
            const answer = await ask?.(revive(payload))
            if (!isResult(answer)) return { kind: 'no-result', got: String(answer) }
            if (answer.ok) return { kind: 'value', value: answer.value }
            return { kind: 'problem', code: String(answer.problem?.code) }
          } catch (error) {
            return { kind: 'rejected', error: String(error) }
          }
        }),
      )
      return JSON.stringify(all)
    },
    [name, JSON.stringify(payloads), ONE_PIXEL] as const,
  )
  return z.array(endSchema).parse(JSON.parse(ends))
}
