/** A step in the history's shape. Once released it is never edited: a new one is added. */
export type Migration = { readonly number: number; readonly sql: string }
