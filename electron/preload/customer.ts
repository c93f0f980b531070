import { contextBridge, ipcRenderer } from 'electron'
import { customerRequests, pushChannels, requestChannel } from '../../shared/channels'

const requests = Object.fromEntries(
  customerRequests.map((name) => [
    name,
    (request?: unknown): Promise<unknown> => ipcRenderer.invoke(requestChannel('customer', name), request),
  ]),
)

/** All that the customer's window can do: get its view, hear of the next one, say that a code is painted. */
contextBridge.exposeInMainWorld('kasir', {
  ...requests,
  onViewChanged: (listener: (view: unknown) => void): (() => void) => {
    const listen = (_event: unknown, view: unknown): void => listener(view)
    ipcRenderer.on(pushChannels.customer, listen)
    return () => ipcRenderer.removeListener(pushChannels.customer, listen)
  },
})
