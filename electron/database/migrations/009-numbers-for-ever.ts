import type { Migration } from './migration'

export const numbersForEver: Migration = {
  number: 9,
  sql: `
    -- As before, and SQLite remembers the highest number there ever was: it stands on a paper, and no other shall have it
    -- once the payment has left the history.
    CREATE TABLE print_jobs_for_ever (
      number          INTEGER PRIMARY KEY AUTOINCREMENT,
      payment_id      TEXT REFERENCES payments,
      report          INTEGER REFERENCES shift_reports,
      kind            TEXT NOT NULL CHECK (kind IN ('receipt', 'pending-slip', 'shift-report')),
      copy_number     INTEGER NOT NULL CHECK (copy_number >= 0),
      state           TEXT NOT NULL CHECK (state IN ('waiting', 'printing', 'printed', 'uncertain', 'failed')),
      requested_at    TEXT NOT NULL,
      finished_at     TEXT,
      problem         TEXT CHECK (problem IS NULL OR json_valid(problem)),
      doubt_settled   TEXT CHECK (doubt_settled IN ('came-out', 'printed-again', 'never-asked')),
      CHECK ((kind = 'shift-report') = (report IS NOT NULL) AND (kind = 'shift-report') = (payment_id IS NULL)),
      UNIQUE (payment_id, kind, copy_number),
      UNIQUE (report, copy_number)
    ) STRICT;
    INSERT INTO print_jobs_for_ever (number, payment_id, report, kind, copy_number, state, requested_at, finished_at,
        problem, doubt_settled)
      SELECT number, payment_id, report, kind, copy_number, state, requested_at, finished_at, problem, doubt_settled
      FROM print_jobs;
    DROP TABLE print_jobs;
    ALTER TABLE print_jobs_for_ever RENAME TO print_jobs;
    CREATE INDEX print_jobs_open ON print_jobs (number)
      WHERE state = 'waiting' OR state = 'printing'
        OR (state = 'uncertain' AND doubt_settled IS NULL) OR (state = 'failed' AND doubt_settled IS NULL);
  `,
}
