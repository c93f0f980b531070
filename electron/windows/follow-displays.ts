import { type BrowserWindow, screen } from 'electron'
import { type Placement, placeWindows } from './choose-customer-display'
import { placeCustomerWindow } from './customer-window'

export const currentPlacement = (): Placement =>
  placeWindows(screen.getAllDisplays(), screen.getPrimaryDisplay())

type BothWindows = () => { readonly cashier: BrowserWindow | null; readonly customer: BrowserWindow | null }

/**
 * Moves the customer's window whenever a display comes, goes or changes; `changed` is told where it is now.
 * The cashier's moves only when the two have to begin or may stop sharing one display.
 */
export function followDisplays(
  windows: BothWindows,
  changed: (displays: number, placement: Placement) => void,
): void {
  let customerOn = currentPlacement().customer.on
  const place = (): void => {
    const { cashier, customer } = windows()
    if (cashier === null || customer === null || cashier.isDestroyed() || customer.isDestroyed()) return
    const placement = currentPlacement()
    if (placement.customer.on !== customerOn) cashier.setBounds(placement.cashier)
    customerOn = placement.customer.on
    placeCustomerWindow(customer, placement)
    changed(screen.getAllDisplays().length, placement)
  }
  screen.on('display-added', place)
  screen.on('display-removed', place)
  screen.on('display-metrics-changed', place)
}
