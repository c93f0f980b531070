/**
 * SQLite's name for what went wrong, `SQLITE_FULL` for one; null for every other kind of error. Knows SQLite's errors
 * by their name, so that whoever only looks at one need not load the database.
 */
export const sqliteCode = (error: unknown): string | null =>
  error instanceof Error && error.name === 'SqliteError' && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null

const STATE_OF_THE_PC = /^SQLITE_(?:FULL|BUSY|LOCKED|READONLY|IOERR|CANTOPEN)/

/** A full disk, a lock, rights: nothing that anybody did wrong in the program. */
export const isUnwritable = (error: unknown): boolean => STATE_OF_THE_PC.test(sqliteCode(error) ?? '')
