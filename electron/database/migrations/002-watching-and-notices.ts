import type { Migration } from './migration'

export const watchingAndNotices: Migration = {
  number: 2,
  sql: `
    -- Records written before this version know nothing of claims, stopped watches and late money.
    UPDATE payments SET record = json_set(record,
      '$.scannedAt', json_extract(record, '$.openedAt'),
      '$.claimedAt', NULL, '$.watchStoppedAt', NULL, '$.awaitsNotice', json('false'));
    UPDATE payments SET record = json_set(record, '$.paid.serverSeenAt', NULL, '$.paid.late', json('false'))
      WHERE status = 'paid';

    ALTER TABLE payments ADD COLUMN awaits_notice INTEGER NOT NULL DEFAULT 0 CHECK (awaits_notice IN (0, 1));
    -- The newest scan: a payment that is scanned again is asked about for another day.
    ALTER TABLE payments ADD COLUMN scanned_at TEXT NOT NULL DEFAULT '';
    UPDATE payments SET scanned_at = opened_at;
    DROP INDEX payments_unfinished;
    CREATE INDEX payments_unfinished ON payments (scanned_at) WHERE status <> 'paid';
    CREATE INDEX payments_awaiting_notice ON payments (paid_seen_at) WHERE awaits_notice = 1;
    CREATE INDEX payments_by_payment_time ON payments (paid_seen_at) WHERE status = 'paid';

    -- A pending slip is printed like a receipt, and each kind counts its own copies.
    CREATE TABLE print_jobs_of_kinds (
      number          INTEGER PRIMARY KEY,
      payment_id      TEXT NOT NULL REFERENCES payments,
      kind            TEXT NOT NULL CHECK (kind IN ('receipt', 'pending-slip')),
      copy_number     INTEGER NOT NULL CHECK (copy_number >= 0),
      state           TEXT NOT NULL CHECK (state IN ('waiting', 'printing', 'printed', 'uncertain', 'failed')),
      requested_at    TEXT NOT NULL,
      finished_at     TEXT,
      problem         TEXT CHECK (problem IS NULL OR json_valid(problem)),
      UNIQUE (payment_id, kind, copy_number)
    ) STRICT;
    INSERT INTO print_jobs_of_kinds
      SELECT number, payment_id, 'receipt', copy_number, state, requested_at, finished_at, problem FROM print_jobs;
    DROP TABLE print_jobs;
    ALTER TABLE print_jobs_of_kinds RENAME TO print_jobs;
    CREATE INDEX print_jobs_open ON print_jobs (number) WHERE state IN ('waiting', 'printing');

    -- What people decided at the counter: appended, never changed.
    CREATE TABLE decisions (
      number          INTEGER PRIMARY KEY,
      payment_id      TEXT NOT NULL REFERENCES payments,
      at              TEXT NOT NULL,
      what            TEXT NOT NULL
        CHECK (what IN ('watch-stopped', 'claimed-paid', 'claim-withdrawn', 'code-accepted', 'paid-acknowledged', 'reprinted'))
    ) STRICT;
    CREATE INDEX decisions_of_payment ON decisions (payment_id, number);
    CREATE TRIGGER decisions_never_change BEFORE UPDATE ON decisions
      BEGIN SELECT raise(ABORT, 'decisions are append-only'); END;
    CREATE TRIGGER decisions_are_kept BEFORE DELETE ON decisions
      BEGIN SELECT raise(ABORT, 'decisions are append-only'); END;

    CREATE TABLE notices (
      number          INTEGER PRIMARY KEY,
      at              TEXT NOT NULL,
      notice          TEXT NOT NULL CHECK (json_valid(notice)),
      acknowledged_at TEXT
    ) STRICT;
    CREATE INDEX notices_open ON notices (number) WHERE acknowledged_at IS NULL;
  `,
}
