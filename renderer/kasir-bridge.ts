import type { CashierRequest, CustomerRequest } from '../shared/channels'

type Request = (request?: unknown) => Promise<unknown>
type Listen = (listener: (state: unknown) => void) => () => void

/** What the preload of a window exposes: named methods, and nothing that is trusted before it is parsed. */
export type KasirBridge = { readonly [Name in CashierRequest | CustomerRequest]?: Request } & {
  readonly [Name in 'onCounterChanged' | 'onViewChanged']?: Listen
}

declare global {
  interface Window {
    readonly kasir?: KasirBridge
  }
}
