import type { Rupiah } from '../../../shared/rupiah'
import type { Settings } from '../../../shared/settings'
import type { Scenario } from '../../../electron/simulator/simulated-payment'
import type { Simulator } from '../../../electron/simulator/start-simulator'
import type { FixedClock } from '../fixed-clock'
import type { Installation, Kasir } from '../launch-kasir'
import { paymentId } from '../payment-ids'
import { rupiah } from '../rupiah'

export type WindowName = 'cashier' | 'customer'

/**
 * A counter with an audience: `shown` is called when a screen stands, and the play goes on when it has returned.
 * Whoever changes the look or the size of a window in there calls `arrange` afterwards: it puts back what that moved.
 */
export type Stage = {
  readonly kasir: Kasir
  readonly simulator: Simulator
  readonly installation: Installation
  readonly clock: FixedClock
  readonly shown: (window: WindowName, screen: string, arrange?: () => Promise<void>) => Promise<void>
}

/** A short play that passes through a few screens of the app, each of which it names. */
export type Scene = {
  readonly name: string
  /** On top of the shop's own. */
  readonly settings?: Partial<Settings>
  /** False: the customer has no display, so the cashier's window shows the code too. */
  readonly secondDisplay: boolean
  readonly play: (stage: Stage) => Promise<void>
}

/** Puts a bill into the simulator under an id as shops see them. */
export function bill(
  { simulator }: Stage,
  id: string,
  amount: Rupiah = rupiah(65_000),
  scenario: Scenario | null = null,
): void {
  const service = id.startsWith('PID') ? 'instant' : 'express'
  simulator.add({ paymentId: paymentId(id), service, amount, scenario })
}
