import type { LoopbackPrinter } from '../../support/loopback-printer'
import type { SteadyServer } from './steady-server'

/** A counter that can be driven, looked at, and crashed: the app itself, or its parts without windows. */
export type Till = {
  readonly server: SteadyServer
  readonly printer: LoopbackPrinter
  /** Where its history is by now. */
  readonly folder: () => string
  readonly scan: (paymentId: string) => Promise<void>
  readonly checkNow: (paymentId: string) => Promise<void>
  readonly stopWatch: (paymentId: string) => Promise<void>
  readonly claimPaid: (paymentId: string) => Promise<void>
  readonly reprint: (paymentId: string) => Promise<void>
  readonly clear: () => Promise<void>
  /** The payment on the counter. */
  readonly shown: () => Promise<string | null>
  /** Ends without a chance to tidy up, and starts again on what is left. */
  readonly crash: () => Promise<void>
  readonly restart: () => Promise<void>
  /** Plugs the second display in or out; null where there is none to plug. */
  readonly changeDisplay: (() => Promise<void>) | null
  readonly end: () => Promise<void>
}

const WITHIN_MS = 15_000
const PRESSED_AGAIN_MS = 500

/** Waits until something holds; false when it does not come to hold in time. */
export async function eventually(
  holds: () => boolean | Promise<boolean>,
  withinMs = WITHIN_MS,
): Promise<boolean> {
  const until = Date.now() + withinMs
  while (!(await holds())) {
    if (Date.now() > until) return false
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  return true
}

/**
 * Presses "check now" until something holds, as a cashier would: the first question after the network was away may
 * go out on a connection that is dead already, and come to nothing.
 */
export async function checkUntil(till: Till, paymentId: string, holds: () => boolean): Promise<boolean> {
  for (const until = Date.now() + WITHIN_MS; Date.now() < until; ) {
    await till.checkNow(paymentId)
    if (await eventually(holds, PRESSED_AGAIN_MS)) return true
  }
  return false
}
