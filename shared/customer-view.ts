import * as z from 'zod/mini'
import { codeOnCounter } from './code-on-counter'
import type { CounterState } from './counter'
import { paymentIdSchema } from './payment-id'
import { environments, languages } from './receipt'
import { rupiahSchema } from './rupiah'
import { shopPicturesSchema } from './shop-picture'
import { themes } from './theme'
import { utcSchema } from './time'
import { calibrateSchema, testPictureSchema } from './trial'

const billSchema = { paymentId: paymentIdSchema, amount: rupiahSchema }

export const customerScreenSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('welcome') }),
  /** Asked, not answered yet; `failing`: the last question had no usable answer. */
  z.object({ kind: z.literal('asking'), paymentId: paymentIdSchema, failing: z.boolean() }),
  z.object({ kind: z.literal('code-being-made'), ...billSchema }),
  z.object({
    kind: z.literal('pay'),
    ...billSchema,
    code: z.string(),
    /** The name the paying app must show (tag 59), null when the code names nobody. */
    merchantName: z.nullable(z.string()),
    isQris: z.boolean(),
    /** Seconds until the estimated expiry when this view was made, negative when past; null when not known. */
    expiresInSeconds: z.nullable(z.number()),
    /** False while KiriminAja does not answer: the code stays, and the display says that checking is interrupted. */
    checking: z.boolean(),
  }),
  /** The cashier is looking into something; nothing is to be paid now. */
  z.object({
    kind: z.literal('please-wait'),
    paymentId: paymentIdSchema,
    /** `claimed`: the customer says it is paid, so no code invites to pay twice. `held`: the code does not fit the bill. */
    because: z.enum(['claimed', 'held', 'verifying', 'unknown']),
  }),
  z.object({ kind: z.literal('paid'), ...billSchema, seenAt: utcSchema }),
  z.object({ kind: z.literal('ended'), paymentId: paymentIdSchema }),
  calibrateSchema,
  testPictureSchema,
])
export type CustomerScreen = Readonly<z.infer<typeof customerScreenSchema>>

export const customerViewSchema = z.object({
  environment: z.enum(environments),
  shopName: z.string(),
  pictures: shopPicturesSchema,
  language: z.enum(languages),
  timeZone: z.string(),
  theme: z.enum(themes),
  screen: customerScreenSchema,
})
/** All that the customer's window is ever told. */
export type CustomerView = Readonly<z.infer<typeof customerViewSchema>>

export const customerView = (state: CounterState): CustomerView => ({
  environment: state.environment,
  shopName: state.shopName,
  pictures: state.pictures,
  language: state.customerLanguage,
  timeZone: state.timeZone,
  theme: state.customerTheme,
  screen: customerScreen(state),
})

function customerScreen({ current, trial }: CounterState): CustomerScreen {
  if (current === null) return trial ?? { kind: 'welcome' }
  const { paymentId, status, latest, lastCheck, paid } = current.record
  const failing = lastCheck !== null && lastCheck.problem !== null
  if (latest === null) return { kind: 'asking', paymentId, failing }
  const bill = { paymentId, amount: latest.payment.amount }

  switch (status) {
    case 'paid':
      return { kind: 'paid', ...bill, seenAt: paid?.seenAt ?? latest.at }
    case 'ended':
      return { kind: 'ended', paymentId }
    case 'verifying':
    case 'unknown':
      return { kind: 'please-wait', paymentId, because: status }
    case 'unpaid': {
      if (current.record.claimedAt !== null) return { kind: 'please-wait', paymentId, because: 'claimed' }
      const code = codeOnCounter(current)
      switch (code.kind) {
        case 'none':
        case 'held':
          return { kind: 'please-wait', paymentId, because: 'held' }
        case 'being-made':
          return { kind: 'code-being-made', ...bill }
        case 'shown':
          return {
            kind: 'pay',
            ...bill,
            code: code.code,
            merchantName: code.verdict.kind === 'not-qris' ? null : (code.verdict.merchant?.name ?? null),
            expiresInSeconds: current.expiresInSeconds,
            isQris: code.verdict.kind !== 'not-qris',
            checking: !failing,
          }
      }
    }
  }
}
