import type { CashierRequest, CustomerRequest } from '../shared/channels'

type Request = (request?: unknown) => Promise<unknown>
type Listen = (listener: (state: unknown) => void) => () => void

declare global {
  interface Window {
    /** What the preload of this window exposes: named methods and nothing that is trusted before it is parsed. */
    readonly kasir?: { readonly [Name in CashierRequest | CustomerRequest]?: Request } & {
      readonly [Name in 'onCounterChanged' | 'onViewChanged']?: Listen
    }
  }
}
