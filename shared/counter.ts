import * as z from 'zod/mini'
import { type PaymentRecord, paymentRecordSchema } from './payment-record'
import { type PrintJob, printJobSchema } from './print-job'
import { environments, languages } from './receipt'
import { utcSchema } from './time'

export const onCounterSchema = z.object({
  record: paymentRecordSchema,
  /** True when the history knew this payment before it was scanned this time. */
  knownBefore: z.boolean(),
  /** A question to KiriminAja is under way. */
  asking: z.boolean(),
  /** When the next question is planned; null when none is. */
  nextAskAt: z.nullable(utcSchema),
  /** The code the cashier chose to show although it contradicts the bill. */
  acceptedCode: z.nullable(z.string()),
  /** The code that is painted on the customer's display right now. */
  paintedCode: z.nullable(z.string()),
  printJobs: z.array(printJobSchema),
})
/** The payment in front of the cashier. */
export type OnCounter = Readonly<z.infer<typeof onCounterSchema>>

export const counterStateSchema = z.object({
  environment: z.enum(environments),
  shopName: z.string(),
  cashierLanguage: z.enum(languages),
  customerLanguage: z.enum(languages),
  timeZone: z.string(),
  current: z.nullable(onCounterSchema),
})
/** Everything both windows show. Main owns it; windows only ever see copies. */
export type CounterState = Readonly<z.infer<typeof counterStateSchema>>

export type CounterChange =
  | {
      readonly kind: 'payment-opened'
      readonly record: PaymentRecord
      readonly knownBefore: boolean
      readonly printJobs: readonly PrintJob[]
    }
  | { readonly kind: 'record-changed'; readonly record: PaymentRecord }
  | {
      readonly kind: 'watch-changed'
      readonly paymentId: string
      readonly asking: boolean
      readonly nextAskAt: OnCounter['nextAskAt']
    }
  | { readonly kind: 'code-accepted'; readonly paymentId: string; readonly code: string }
  | { readonly kind: 'code-painted'; readonly paymentId: string; readonly code: string }
  | { readonly kind: 'print-job-changed'; readonly job: PrintJob }
  | { readonly kind: 'cleared' }
  | { readonly kind: 'shop-changed'; readonly shop: Omit<CounterState, 'current' | 'environment'> }

/** The next state of the counter. Pure; a change for a payment that is not on the counter changes nothing. */
export function changeCounter(state: CounterState, change: CounterChange): CounterState {
  switch (change.kind) {
    case 'payment-opened':
      return {
        ...state,
        current: {
          record: change.record,
          knownBefore: change.knownBefore,
          asking: false,
          nextAskAt: null,
          acceptedCode: null,
          paintedCode: null,
          printJobs: [...change.printJobs],
        },
      }
    case 'record-changed':
      return changeCurrent(state, change.record.paymentId, (current) => ({
        ...current,
        record: change.record,
      }))
    case 'watch-changed':
      return changeCurrent(state, change.paymentId, (current) => ({
        ...current,
        asking: change.asking,
        nextAskAt: change.nextAskAt,
      }))
    case 'code-accepted':
      return changeCurrent(state, change.paymentId, (current) => ({ ...current, acceptedCode: change.code }))
    case 'code-painted':
      return changeCurrent(state, change.paymentId, (current) => ({ ...current, paintedCode: change.code }))
    case 'print-job-changed':
      return changeCurrent(state, change.job.paymentId, (current) => ({
        ...current,
        printJobs: [...current.printJobs.filter((job) => job.number !== change.job.number), change.job],
      }))
    case 'cleared':
      return { ...state, current: null }
    case 'shop-changed':
      return { ...state, ...change.shop }
  }
}

const changeCurrent = (
  state: CounterState,
  paymentId: string,
  changed: (current: OnCounter) => OnCounter,
): CounterState =>
  state.current?.record.paymentId === paymentId ? { ...state, current: changed(state.current) } : state
