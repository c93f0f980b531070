import { type BrowserWindow, screen } from 'electron'
import { type Placement, placeWindows } from './choose-customer-display'
import { placeCustomerWindow } from './customer-window'

export const currentPlacement = (): Placement => placeWindows(screen.getAllDisplays(), screen.getPrimaryDisplay())

/** Moves the customer's window whenever a display comes, goes or changes; `changed` is told where it is now. */
export function followDisplays(
  customer: () => BrowserWindow | null,
  changed: (displays: number, placement: Placement) => void,
): void {
  const place = (): void => {
    const window = customer()
    if (window === null || window.isDestroyed()) return
    const placement = currentPlacement()
    placeCustomerWindow(window, placement)
    changed(screen.getAllDisplays().length, placement)
  }
  screen.on('display-added', place)
  screen.on('display-removed', place)
  screen.on('display-metrics-changed', place)
}
