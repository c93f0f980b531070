import type { Migration } from './migration'

export const firstHistory: Migration = {
  number: 1,
  sql: `
    CREATE TABLE payments (
      payment_id      TEXT PRIMARY KEY,
      opened_at       TEXT NOT NULL,
      status          TEXT NOT NULL CHECK (status IN ('unpaid', 'verifying', 'paid', 'ended', 'unknown')),
      service         TEXT CHECK (service IN ('express', 'instant')),
      amount          INTEGER CHECK (amount > 0),
      paid_seen_at    TEXT,
      -- The whole record as JSON; the columns above are taken from it, to be searched by.
      record          TEXT NOT NULL CHECK (json_valid(record)),
      CHECK ((status = 'paid') = (paid_seen_at IS NOT NULL))
    ) STRICT;
    CREATE INDEX payments_by_opening ON payments (opened_at DESC, payment_id DESC);
    CREATE INDEX payments_unfinished ON payments (opened_at) WHERE status IN ('unpaid', 'verifying', 'unknown');

    CREATE TRIGGER paid_is_for_ever BEFORE UPDATE ON payments
      WHEN old.status = 'paid' AND (new.status <> 'paid' OR new.paid_seen_at <> old.paid_seen_at)
      BEGIN SELECT raise(ABORT, 'a paid payment stays paid'); END;
    CREATE TRIGGER payments_are_kept BEFORE DELETE ON payments
      BEGIN SELECT raise(ABORT, 'payments are never deleted'); END;

    CREATE TABLE packages (
      payment_id      TEXT NOT NULL REFERENCES payments,
      position        INTEGER NOT NULL,
      awb             TEXT,
      order_id        TEXT,
      PRIMARY KEY (payment_id, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE observations (
      number          INTEGER PRIMARY KEY,
      payment_id      TEXT NOT NULL REFERENCES payments,
      asked_at        TEXT NOT NULL,
      answered_at     TEXT NOT NULL,
      http_status     INTEGER,
      server_date     TEXT,
      body            TEXT,
      -- What it was taken to mean, when it came.
      means           TEXT NOT NULL CHECK (means IN ('paid', 'unpaid', 'ended', 'unrecognised', 'failure')),
      problem         TEXT CHECK (problem IS NULL OR json_valid(problem)),
      CHECK ((means = 'failure') = (problem IS NOT NULL))
    ) STRICT;
    CREATE INDEX observations_of_payment ON observations (payment_id, number);
    CREATE TRIGGER observations_never_change BEFORE UPDATE ON observations
      BEGIN SELECT raise(ABORT, 'observations are append-only'); END;
    CREATE TRIGGER observations_are_kept BEFORE DELETE ON observations
      BEGIN SELECT raise(ABORT, 'observations are append-only'); END;

    CREATE TABLE print_jobs (
      number          INTEGER PRIMARY KEY,
      payment_id      TEXT NOT NULL REFERENCES payments,
      copy_number     INTEGER NOT NULL CHECK (copy_number >= 0),
      state           TEXT NOT NULL CHECK (state IN ('waiting', 'printing', 'printed', 'uncertain', 'failed')),
      requested_at    TEXT NOT NULL,
      finished_at     TEXT,
      problem         TEXT CHECK (problem IS NULL OR json_valid(problem)),
      -- One receipt and one of each copy: a second observation of "paid" cannot print twice.
      UNIQUE (payment_id, copy_number)
    ) STRICT;
    CREATE INDEX print_jobs_open ON print_jobs (number) WHERE state IN ('waiting', 'printing');

    -- What stands on the counter, so that a restart shows the same payment again.
    CREATE TABLE counter (
      only_row        INTEGER PRIMARY KEY CHECK (only_row = 1),
      payment_id      TEXT REFERENCES payments
    ) STRICT;
    INSERT INTO counter VALUES (1, NULL);
  `,
}
