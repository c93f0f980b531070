import type Database from 'better-sqlite3'

/** The history's connection. Everything that is stored goes through one of these. */
export type HistoryDatabase = Database.Database
