import { contextBridge, ipcRenderer } from 'electron'
import { cashierRequests, pushChannels, requestChannel } from '../../shared/channels'

const requests = Object.fromEntries(
  cashierRequests.map((name) => [
    name,
    (request?: unknown): Promise<unknown> => ipcRenderer.invoke(requestChannel('cashier', name), request),
  ]),
)

/** The named things a cashier's window can ask, and the one thing it is told. No channel is open besides. */
contextBridge.exposeInMainWorld('kasir', {
  ...requests,
  onCounterChanged: (listener: (state: unknown) => void): (() => void) => {
    const listen = (_event: unknown, state: unknown): void => listener(state)
    ipcRenderer.on(pushChannels.cashier, listen)
    return () => ipcRenderer.removeListener(pushChannels.cashier, listen)
  },
})
