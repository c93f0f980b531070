import { isDeepStrictEqual } from 'node:util'
import { type BrowserWindow, screen } from 'electron'
import { type DisplayWish, mustMove, type Placement, placeWindows } from './choose-customer-display'
import { placeCustomerWindow } from './customer-window'

export const currentPlacement = (wish: DisplayWish): Placement =>
  placeWindows(screen.getAllDisplays(), screen.getPrimaryDisplay(), wish)

const SETTLED_AFTER_MS = 700
const PRIMARY_LOOKED_AT_EVERY_MS = 2000

type BothWindows = () => { readonly cashier: BrowserWindow | null; readonly customer: BrowserWindow | null }

/**
 * Puts the windows where they belong whenever a display comes, goes or changes after `follow` was called, and when
 * `place` is called (the technician chose another one). They were opened at `opened`; `changed` is told where the
 * customer's is now.
 */
export function followDisplays(
  windows: BothWindows,
  wish: () => DisplayWish,
  opened: Placement,
  changed: (displays: number, placement: Placement) => void,
) {
  let customerOn = opened.customer.on
  const put = (): Placement | null => {
    const { cashier, customer } = windows()
    if (cashier === null || customer === null || cashier.isDestroyed() || customer.isDestroyed()) return null
    const displays = screen.getAllDisplays()
    const placement = currentPlacement(wish())
    // When the two begin or stop sharing a display the cashier's takes the room it has; otherwise only if it must.
    if (placement.customer.on !== customerOn || mustMove(cashier.getBounds(), placement, displays)) {
      cashier.setBounds(placement.cashier)
    }
    customerOn = placement.customer.on
    placeCustomerWindow(customer, placement.customer)
    return placement
  }

  let settle: NodeJS.Timeout | null = null
  const place = (): void => {
    const placement = put()
    if (placement !== null) changed(screen.getAllDisplays().length, placement)
    // Window managers move windows of their own accord while displays come and go: put right once they are done.
    if (settle !== null) clearTimeout(settle)
    settle = setTimeout(put, SETTLED_AFTER_MS)
  }
  const follow = (): void => {
    screen.on('display-added', place)
    screen.on('display-removed', place)
    screen.on('display-metrics-changed', place)
    // X11 tells nobody that another display became the primary one.
    let primary = screen.getPrimaryDisplay().id
    setInterval(() => {
      if (screen.getPrimaryDisplay().id === primary) return
      primary = screen.getPrimaryDisplay().id
      place()
    }, PRIMARY_LOOKED_AT_EVERY_MS).unref()
    // One that came or went while the program was still being read.
    if (!isDeepStrictEqual(currentPlacement(wish()), opened)) place()
  }
  return { place, follow }
}
