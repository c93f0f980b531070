import * as z from 'zod/mini'
import { type SignInState, signInStateSchema } from './cashier'
import { type CustomerPlaceName, customerPlaces } from './connected-display'
import { type Notice, noticeSchema } from './notice'
import { type PaymentRecord, paymentRecordSchema } from './payment-record'
import { type PaymentPrintJob, paymentPrintJobSchema, type PrintJob, printJobSchema } from './print-job'
import { environments, languages } from './receipt'
import { measuredDisplaySchema } from './measured-display'
import { rupiahSchema } from './rupiah'
import { scannerSchema } from './scanner'
import { shopPicturesSchema } from './shop-picture'
import { soundSchema } from './sound'
import { themes } from './theme'
import { utcSchema } from './time'
import { type Trial, trialSchema } from './trial'

/** What a cashier compared and let pass: another code or another amount has to be compared anew. */
export const acceptedCodeSchema = z.object({ code: z.string(), amount: rupiahSchema })
export type AcceptedCode = Readonly<z.infer<typeof acceptedCodeSchema>>

export const onCounterSchema = z.object({
  record: paymentRecordSchema,
  /** True when the history knew this payment before it was scanned this time. */
  knownBefore: z.boolean(),
  /** True when it was paid already as it came onto the counter: whoever brings it may have got the goods before. */
  wasPaid: z.boolean(),
  /** A question to KiriminAja is under way. */
  asking: z.boolean(),
  /** When the next question is planned; null when none is. */
  nextAskAt: z.nullable(utcSchema),
  /** The code the cashier chose to show although it contradicts the bill, and that bill's amount. */
  accepted: z.nullable(acceptedCodeSchema),
  /** The code that is painted on the customer's display right now. */
  paintedCode: z.nullable(z.string()),
  /** Side of the painted symbol as a ruler measures it, without its quiet zone, in CSS pixels of its display. */
  paintedSide: z.nullable(z.number()),
  printJobs: z.array(paymentPrintJobSchema),
  /** Seconds until the code's estimated expiry when this state was made, negative when past; null without a code. */
  expiresInSeconds: z.nullable(z.number()),
})
/** The payment in front of the cashier. */
export type OnCounter = Readonly<z.infer<typeof onCounterSchema>>

export const trayPaymentSchema = z.object({ record: paymentRecordSchema, asking: z.boolean() })
/** A payment that is open, away from the counter. */
export type TrayPayment = Readonly<z.infer<typeof trayPaymentSchema>>

const lastPaidSchema = z.object({
  record: paymentRecordSchema,
  /** How many receipts surely came out of the printer. */
  printed: z.number(),
})
export type LastPaid = Readonly<z.infer<typeof lastPaidSchema>>

/** Of payments paid away from the counter no more are shown at a time. */
export const MOST_ASIDE = 50

export const counterStateSchema = z.object({
  environment: z.enum(environments),
  shopName: z.string(),
  pictures: shopPicturesSchema,
  cashierLanguage: z.enum(languages),
  customerLanguage: z.enum(languages),
  timeZone: z.string(),
  cashierTheme: z.enum(themes),
  customerTheme: z.enum(themes),
  sound: soundSchema,
  scanner: scannerSchema,
  setUpDone: z.boolean(),
  current: z.nullable(onCounterSchema),
  /** Open payments that are not on the counter, newest scan first; at most 50. */
  tray: z.array(trayPaymentSchema),
  /** Paid away from the counter and not yet taken note of, newest first; at most `MOST_ASIDE`. */
  paidAside: z.array(paymentRecordSchema),
  /** What is not on paper yet, or may not be and nobody has said; newest first, at most 20. */
  papers: z.array(printJobSchema),
  /** The newest paid payments, wherever they were paid; at most 5. */
  lastPaid: z.array(lastPaidSchema),
  /** What a cashier has to be told and has not yet acknowledged, newest first. */
  notices: z.array(noticeSchema),
  /** How far this PC's clock is ahead of KiriminAja's, in seconds; null until an answer told. */
  clockAheadSeconds: z.nullable(z.number()),
  /** Unless this is `second-display`, the cashier's window shows the code too. */
  customerOn: z.enum(customerPlaces),
  /** CSS pixels a centimetre on the display before the customer; null until that one was measured. */
  pixelsPerCm: z.nullable(measuredDisplaySchema.shape.pixelsPerCm),
  /** What is tried out on the customer's display; only while no payment is on the counter. */
  trial: z.nullable(trialSchema),
  signIn: signInStateSchema,
  /** The API key waits for its passphrase: nothing can be asked until then. */
  keyLocked: z.boolean(),
  /** With the key and the settings as they are now saved, the next start would ask another KiriminAja than this one. */
  restartNeeded: z.boolean(),
})
/** Everything both windows show. Main owns it; windows only ever see copies. */
export type CounterState = Readonly<z.infer<typeof counterStateSchema>>

/** What of the settings stands on the screens. */
export type Shop = Omit<CounterState, 'environment' | keyof typeof emptyCounter>

export type CounterChange =
  | {
      readonly kind: 'payment-opened'
      readonly record: PaymentRecord
      readonly knownBefore: boolean
      readonly printJobs: readonly PaymentPrintJob[]
      readonly expiresInSeconds: number | null
    }
  | {
      readonly kind: 'record-changed'
      readonly record: PaymentRecord
      readonly expiresInSeconds: number | null
    }
  | { readonly kind: 'tray-changed'; readonly tray: readonly TrayPayment[] }
  | {
      readonly kind: 'aside-changed'
      readonly paidAside: readonly PaymentRecord[]
      readonly papers: readonly PrintJob[]
      readonly lastPaid: readonly LastPaid[]
    }
  | { readonly kind: 'notices-changed'; readonly notices: readonly Notice[] }
  | {
      readonly kind: 'customer-placed'
      readonly customerOn: CustomerPlaceName
      readonly pixelsPerCm: number | null
    }
  | { readonly kind: 'trial-changed'; readonly trial: Trial | null }
  | { readonly kind: 'clock-compared'; readonly clockAheadSeconds: number }
  | {
      readonly kind: 'watch-changed'
      readonly paymentId: string
      readonly asking: boolean
      readonly nextAskAt: OnCounter['nextAskAt']
    }
  | { readonly kind: 'code-accepted'; readonly paymentId: string; readonly accepted: AcceptedCode }
  | {
      readonly kind: 'code-painted'
      readonly paymentId: string
      readonly code: string
      readonly side: number
    }
  | { readonly kind: 'print-job-changed'; readonly job: PrintJob }
  | { readonly kind: 'cleared' }
  | { readonly kind: 'shop-changed'; readonly shop: Shop }
  | { readonly kind: 'key-changed'; readonly locked: boolean }
  | { readonly kind: 'restart-judged'; readonly needed: boolean }
  | { readonly kind: 'sign-in-changed'; readonly signIn: SignInState }

/** Nothing on the counter and nothing to tell: how a day begins. */
export const emptyCounter = {
  current: null,
  tray: [],
  paidAside: [],
  papers: [],
  lastPaid: [],
  notices: [],
  clockAheadSeconds: null,
  customerOn: 'window',
  pixelsPerCm: null,
  trial: null,
  signIn: { pinsRequired: false, people: [], person: null, ownerLetIn: false },
  keyLocked: false,
  restartNeeded: false,
} as const satisfies Partial<CounterState>

/**
 * The next state of the counter. Pure; a change for a payment that is not on the counter changes nothing. The same state
 * is given back where nothing changed: windows that know it are not told it again.
 */
export function changeCounter(state: CounterState, change: CounterChange): CounterState {
  switch (change.kind) {
    case 'payment-opened': {
      const { current } = state
      const isSame = current?.record.paymentId === change.record.paymentId
      return {
        ...state,
        // Money first: whatever is tried out makes room for it.
        trial: null,
        current: {
          record: change.record,
          knownBefore: change.knownBefore,
          // Known from the history at this moment, and from no clock: one that was set wrong would hide it.
          wasPaid: change.record.paid !== null,
          asking: false,
          nextAskAt: null,
          accepted: null,
          // Scanned once more, it stands on the customer's display as before, and no window paints it again.
          paintedCode: isSame ? current.paintedCode : null,
          paintedSide: isSame ? current.paintedSide : null,
          printJobs: [...change.printJobs],
          expiresInSeconds: change.expiresInSeconds,
        },
      }
    }
    case 'record-changed':
      return changeCurrent(state, change.record.paymentId, (current) => ({
        ...current,
        record: change.record,
        expiresInSeconds: change.expiresInSeconds,
      }))
    case 'watch-changed':
      return changeCurrent(state, change.paymentId, (current) => ({
        ...current,
        asking: change.asking,
        nextAskAt: change.nextAskAt,
      }))
    case 'code-accepted':
      return changeCurrent(state, change.paymentId, (current) => ({ ...current, accepted: change.accepted }))
    case 'code-painted':
      return changeCurrent(state, change.paymentId, (current) => ({
        ...current,
        paintedCode: change.code,
        paintedSide: change.side,
      }))
    case 'print-job-changed': {
      const { job } = change
      if (job.kind === 'shift-report') return state
      return changeCurrent(state, job.paymentId, (current) => ({
        ...current,
        printJobs: [...current.printJobs.filter(({ number }) => number !== job.number), job],
      }))
    }
    case 'tray-changed':
      return isSameTray(state.tray, change.tray) ? state : { ...state, tray: [...change.tray] }
    case 'aside-changed':
      return {
        ...state,
        paidAside: [...change.paidAside],
        papers: [...change.papers],
        lastPaid: [...change.lastPaid],
      }
    case 'notices-changed':
      return { ...state, notices: [...change.notices] }
    case 'customer-placed':
      return { ...state, customerOn: change.customerOn, pixelsPerCm: change.pixelsPerCm }
    case 'trial-changed':
      // As it was, or not the time for it.
      if (change.trial === state.trial || (change.trial !== null && state.current !== null)) return state
      return { ...state, trial: change.trial }
    case 'clock-compared':
      return change.clockAheadSeconds === state.clockAheadSeconds
        ? state
        : { ...state, clockAheadSeconds: change.clockAheadSeconds }
    case 'cleared':
      return { ...state, current: null }
    case 'shop-changed':
      return { ...state, ...change.shop }
    case 'key-changed':
      return { ...state, keyLocked: change.locked }
    case 'restart-judged':
      return change.needed === state.restartNeeded ? state : { ...state, restartNeeded: change.needed }
    case 'sign-in-changed':
      return { ...state, signIn: change.signIn }
  }
}

const isSameTray = (before: readonly TrayPayment[], now: readonly TrayPayment[]): boolean =>
  before.length === now.length &&
  now.every(({ record, asking }, at) => before[at]?.record === record && before[at].asking === asking)

const changeCurrent = (
  state: CounterState,
  paymentId: string,
  changed: (current: OnCounter) => OnCounter,
): CounterState =>
  state.current?.record.paymentId === paymentId ? { ...state, current: changed(state.current) } : state
