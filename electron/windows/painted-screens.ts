import type { Role } from '../../shared/channels'
import type { Placement } from './choose-customer-display'

/** Each window says when its screen is painted for the first time; `all` resolves then. One that is hidden paints nothing. */
export function paintedScreens({ customer }: Placement) {
  const awaited = new Set<Role>(customer.on === 'hidden' ? ['cashier'] : ['cashier', 'customer'])
  let resolve = (): void => undefined
  const all = new Promise<void>((resolved) => {
    resolve = resolved
  })
  const painted = (role: Role): void => {
    awaited.delete(role)
    if (awaited.size === 0) resolve()
  }
  return { painted, all }
}
export type PaintedScreens = ReturnType<typeof paintedScreens>
