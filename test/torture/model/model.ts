/** What somebody who watches the counter and the server knows, and nothing of how the counter works. */
export type Model = {
  readonly scanned: Set<string>
  onCounter: string | null
  /** When each payment was first found paid in the history. */
  readonly paidAt: Map<string, string>
  readonly copies: Map<string, number>
}

export const emptyModel = (): Model => ({
  scanned: new Set(),
  onCounter: null,
  paidAt: new Map(),
  copies: new Map(),
})
