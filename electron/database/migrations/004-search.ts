import { fillSearch } from '../searchable'
import type { Migration } from './migration'

export const search: Migration = {
  number: 4,
  sql: `
    -- What of a payment can be found, in its own spelling, a line each; numbered in the order of opening.
    CREATE TABLE search_entries (
      number          INTEGER PRIMARY KEY,
      payment_id      TEXT NOT NULL UNIQUE REFERENCES payments,
      opened_at       TEXT NOT NULL,
      text            TEXT NOT NULL,
      -- Status, service and cashier as the index below has them.
      marks           TEXT NOT NULL
    ) STRICT;
    CREATE INDEX search_entries_by_day ON search_entries (opened_at, number);

    -- Every two, three and six neighbouring characters of the text are a word of their own, and so is each mark.
    CREATE VIRTUAL TABLE search_words USING fts5(
      words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');

    -- Who ever opened a payment here: what the history can be narrowed to.
    CREATE TABLE people (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
  `,
  fill: fillSearch,
}
