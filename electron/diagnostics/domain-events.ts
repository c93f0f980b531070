import { appendFileSync } from 'node:fs'
import type { CustomerPlaceName } from '../../shared/connected-display'
import type { PaymentId } from '../../shared/payment-id'
import type { PaymentStatus } from '../../shared/payment-record'
import type { ProblemCode } from '../../shared/problem-codes'
import type { Utc } from '../../shared/time'
import type { Log } from './log'

/** What automation may watch, one JSON line each; see docs/testing.md. */
export type DomainEvent =
  /** Both windows have painted for the first time, and the counter can be scanned at. */
  | { readonly event: 'app.ready' }
  | { readonly event: 'payment.opened'; readonly payment_id: PaymentId; readonly known_before: boolean }
  | { readonly event: 'payment.observed'; readonly payment_id: PaymentId; readonly status: PaymentStatus }
  | { readonly event: 'payment.qr_shown'; readonly payment_id: PaymentId }
  | { readonly event: 'payment.paid'; readonly payment_id: PaymentId; readonly amount: number }
  /** Besides `payment.paid`: money that came after the code's estimated expiry. */
  | { readonly event: 'payment.paid_late'; readonly payment_id: PaymentId }
  | { readonly event: 'payment.claimed'; readonly payment_id: PaymentId }
  | { readonly event: 'payment.watch_stopped'; readonly payment_id: PaymentId }
  | {
      readonly event: 'receipt.printed'
      readonly payment_id: PaymentId
      readonly print_job: number
      readonly copy_number: number
    }
  | {
      readonly event: 'report.printed'
      readonly report: number
      readonly print_job: number
      readonly copy_number: number
    }
  | {
      readonly event: 'display.changed'
      readonly displays: number
      readonly customer_on: CustomerPlaceName
    }
  | {
      readonly event: 'problem'
      readonly payment_id?: PaymentId
      readonly code: ProblemCode
      readonly detail: string
    }

export type Report = (event: DomainEvent) => void

/** Appends events to the file named by KASIR_EVENTS; without one nobody is listening. A sale never fails by it. */
export function eventReporter(file: string | undefined, now: () => Utc, log: Log): Report {
  if (file === undefined) return () => {}
  return (event) => {
    try {
      appendFileSync(file, `${JSON.stringify({ time: now(), ...event })}\n`)
    } catch (error) {
      log.warn(`event ${event.event} could not be written: ${String(error)}`)
    }
  }
}
