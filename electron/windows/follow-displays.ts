import { isDeepStrictEqual } from 'node:util'
import { type BrowserWindow, screen } from 'electron'
import { type DisplayWish, mustMove, type Placement, placeWindows } from './choose-customer-display'
import { placeCustomerWindow } from './customer-window'

export const currentPlacement = (wish: DisplayWish): Placement =>
  placeWindows(screen.getAllDisplays(), screen.getPrimaryDisplay(), wish)

const SETTLED_AFTER_MS = 700
/** So often it is looked at again while it does not stay where it was put: once in some hundred times it was a pixel beside. */
const MOST_LOOKS = 4
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

  /** Where it was put the time before. Only on a display of its own must that be to the pixel. */
  const stayed = (): boolean => {
    const { customer } = windows()
    const wanted = currentPlacement(wish()).customer
    if (customer === null || customer.isDestroyed() || wanted.on !== 'second-display') return true
    return isDeepStrictEqual(customer.getBounds(), wanted.bounds)
  }

  let settle: NodeJS.Timeout | null = null
  // Window managers move windows of their own accord while displays come and go: put right once they are done.
  const settleSoon = (looks: number): void => {
    if (settle !== null) clearTimeout(settle)
    settle = setTimeout(() => {
      const wasRight = stayed()
      put()
      if (!wasRight && looks > 1) settleSoon(looks - 1)
    }, SETTLED_AFTER_MS)
  }
  const place = (): void => {
    const placement = put()
    if (placement !== null) changed(screen.getAllDisplays().length, placement)
    settleSoon(MOST_LOOKS)
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
