import type { Migration } from './migration'

export const doubtedPapers: Migration = {
  number: 3,
  sql: `
    -- What a person said of a paper nobody could be sure of; null while it is open.
    ALTER TABLE print_jobs ADD COLUMN doubt_settled TEXT 
      CHECK (doubt_settled IN ('came-out', 'printed-again', 'never-asked'));
    -- A cashier of today would not know about papers of before.
    UPDATE print_jobs SET doubt_settled = 'never-asked' WHERE state IN ('uncertain', 'failed');
    DROP INDEX print_jobs_open;
    -- In words SQLite can follow: a query for one of these states finds its rows here.
    CREATE INDEX print_jobs_open ON print_jobs (number)
      WHERE state = 'waiting' OR state = 'printing'
        OR (state = 'uncertain' AND doubt_settled IS NULL) OR (state = 'failed' AND doubt_settled IS NULL);

    CREATE TABLE decisions_of_today (
      number          INTEGER PRIMARY KEY,
      payment_id      TEXT NOT NULL REFERENCES payments,
      at              TEXT NOT NULL,
      what            TEXT NOT NULL CHECK (what IN ('watch-stopped', 'claimed-paid', 'claim-withdrawn', 'code-accepted',
        'paid-acknowledged', 'reprinted', 'paper-came-out'))
    ) STRICT;
    INSERT INTO decisions_of_today SELECT number, payment_id, at, what FROM decisions;
    DROP TABLE decisions;
    ALTER TABLE decisions_of_today RENAME TO decisions;
    CREATE INDEX decisions_of_payment ON decisions (payment_id, number);
    CREATE TRIGGER decisions_never_change BEFORE UPDATE ON decisions
      BEGIN SELECT raise(ABORT, 'decisions are append-only'); END;
    CREATE TRIGGER decisions_are_kept BEFORE DELETE ON decisions
      BEGIN SELECT raise(ABORT, 'decisions are append-only'); END;
  `,
}
