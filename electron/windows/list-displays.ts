import { screen } from 'electron'
import type { ConnectedDisplay } from '../../shared/connected-display'
import { type DisplayWish, overlap, placeWindows } from './choose-customer-display'

/** The connected displays in the order in which `identifyDisplays` numbers them, and what each shows. */
export function listDisplays(wish: DisplayWish): ConnectedDisplay[] {
  const displays = screen.getAllDisplays()
  const { cashier, customer } = placeWindows(displays, screen.getPrimaryDisplay(), wish)
  return displays.map(({ id, label, bounds, scaleFactor, displayFrequency }) => ({
    id,
    label,
    width: Math.round(bounds.width * scaleFactor),
    height: Math.round(bounds.height * scaleFactor),
    scale: scaleFactor,
    hertz: Math.round(displayFrequency),
    shows:
      customer.on === 'second-display' && customer.displayId === id
        ? 'customer'
        : overlap(bounds, cashier)
          ? 'cashier'
          : 'nothing',
  }))
}
