import type { BrowserWindow } from 'electron'
import { pushChannels } from '../../shared/channels'
import type { CounterState } from '../../shared/counter'
import { type CustomerView, customerView } from '../../shared/customer-view'

export type Windows = { cashier: BrowserWindow | null; customer: BrowserWindow | null }

export type Tell = {
  readonly cashier: (state: CounterState) => void
  readonly customer: (view: CustomerView) => void
}

/**
 * Tells both windows what to show, the customer's only when that is something else than before. `atThisMoment` sets
 * what is only true at the moment it is told.
 */
export function statePush(tell: Tell, atThisMoment: (state: CounterState) => CounterState) {
  let onCustomers = ''
  return (state: CounterState): void => {
    const now = atThisMoment(state)
    // As it was made, not as it is now: a window counts its seconds down by itself.
    const view = JSON.stringify(customerView(state))
    if (view !== onCustomers) tell.customer(customerView(now))
    onCustomers = view
    tell.cashier(now)
  }
}

/** A window that is not there yet asks for what it is to show when it loads. */
export const tellWindows = (windows: Windows): Tell => ({
  cashier: (state) => send(windows.cashier, pushChannels.cashier, state),
  customer: (view) => send(windows.customer, pushChannels.customer, view),
})

function send(window: BrowserWindow | null, channel: string, message: unknown): void {
  if (window !== null && !window.isDestroyed()) window.webContents.send(channel, message)
}
