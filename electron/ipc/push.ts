import type { BrowserWindow } from 'electron'
import { pushChannels } from '../../shared/channels'
import type { CounterState } from '../../shared/counter'
import { customerView } from '../../shared/customer-view'

export type Windows = { cashier: BrowserWindow | null; customer: BrowserWindow | null }

/** Tells both windows what to show. A window that is not there yet asks for it when it loads. */
export function pushState(windows: Windows, state: CounterState): void {
  send(windows.customer, pushChannels.customer, customerView(state))
  send(windows.cashier, pushChannels.cashier, state)
}

function send(window: BrowserWindow | null, channel: string, message: unknown): void {
  if (window !== null && !window.isDestroyed()) window.webContents.send(channel, message)
}
