import type { Problem } from '../../shared/problem'

/** What is known about the paper after one attempt. */
export type PrintOutcome =
  /** Everything was handed over and the other side closed in good order. */
  | { readonly kind: 'printed' }
  /** Nothing went out: it is safe to try again. */
  | { readonly kind: 'not-sent'; readonly problem: Problem }
  /** It cannot be printed as it is; nothing went out, and trying again by itself would not help. */
  | { readonly kind: 'failed'; readonly problem: Problem }
  /** Bytes may have gone out, so paper may have come: only a person can say, and nothing is repeated by itself. */
  | { readonly kind: 'uncertain'; readonly problem: Problem }
