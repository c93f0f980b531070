import type { Problem } from '../../shared/problem'

/** What is known about the paper after one attempt. */
export type PrintOutcome =
  /** The printer proved it, or took everything and ended in good order, or the system calls its job completed. */
  | { readonly kind: 'printed' }
  /** The system has it, and says nothing of what becomes of it: finished for us, and not called printed. */
  | { readonly kind: 'handed-over'; readonly problem: Problem }
  /** Nothing went out: it is safe to try again. */
  | { readonly kind: 'not-sent'; readonly problem: Problem }
  /** It cannot be printed as it is; nothing went out, and trying again by itself would not help. */
  | { readonly kind: 'failed'; readonly problem: Problem }
  /** It would say what is not so any more: nothing went out, and nothing shall. */
  | { readonly kind: 'needless'; readonly problem: Problem }
  /** Bytes may have gone out, so paper may have come: only a person can say, and nothing is repeated by itself. */
  | { readonly kind: 'uncertain'; readonly problem: Problem }
