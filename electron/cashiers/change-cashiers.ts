import { randomUUID } from 'node:crypto'
import { type CashierId, cashierIdSchema, type SavedCashier } from '../../shared/cashier'
import { problem } from '../../shared/problem'
import { failed, type Result, succeeded } from '../../shared/result'
import type { KeptCashier, KeptCashiers } from './cashiers-file'
import { hashPin, type PinHash } from './pin'

const noWrongPins: KeptCashier['wrong'] = { count: 0, at: null }

/** Problems: `cashier-name-taken`, `owner-lacking`. */
export async function withCashier(kept: KeptCashiers, saved: SavedCashier): Promise<Result<KeptCashiers>> {
  const { id, name, role, pin } = saved
  const isSameName = (other: KeptCashier): boolean =>
    other.id !== id && other.name.toLowerCase() === name.toLowerCase()
  if (kept.cashiers.some(isSameName)) return failed(problem('cashier-name-taken', name))
  const before = kept.cashiers.find((other) => other.id === id)
  const cashier: KeptCashier = {
    id: before?.id ?? cashierIdSchema.parse(randomUUID()),
    name,
    role,
    pin: await pinAfter(before?.pin ?? null, pin),
    wrong: pin.kind === 'keep' && before !== undefined ? before.wrong : noWrongPins,
  }
  const cashiers =
    before === undefined
      ? [...kept.cashiers, cashier]
      : kept.cashiers.map((other) => (other.id === cashier.id ? cashier : other))
  return lockable({ ...kept, cashiers })
}

async function pinAfter(before: PinHash | null, change: SavedCashier['pin']): Promise<PinHash | null> {
  switch (change.kind) {
    case 'keep':
      return before
    case 'none':
      return null
    case 'set':
      return hashPin(change.pin)
  }
}

/** Problems: `owner-lacking`. */
export const withoutCashier = (kept: KeptCashiers, id: CashierId): Result<KeptCashiers> =>
  lockable({ ...kept, cashiers: kept.cashiers.filter((cashier) => cashier.id !== id) })

/** Problems: `owner-lacking`. */
export const withPins = (kept: KeptCashiers, pinsRequired: boolean): Result<KeptCashiers> =>
  lockable({ ...kept, pinsRequired })

/** A counter that asks for PINs must have an owner who can open it. */
function lockable(kept: KeptCashiers): Result<KeptCashiers> {
  const owned = kept.cashiers.some(({ role, pin }) => role === 'owner' && pin !== null)
  return kept.pinsRequired && !owned ? failed(problem('owner-lacking')) : succeeded(kept)
}
