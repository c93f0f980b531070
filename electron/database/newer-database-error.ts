/** The history was written by a newer program: it is refused and left as it is. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError'
}
