import type { Migration } from './migration'

export const shiftsAndTakings: Migration = {
  number: 6,
  sql: `
    -- Each paid payment once, numbered in the order in which it became paid. A shift is a stretch of these numbers, not
    -- of the clock's times, so that no clock set back and no night between two shifts can lose money or count it twice.
    -- Bare of any reference: a payment may leave the history one day, what was taken stays.
    CREATE TABLE takings (
      number          INTEGER PRIMARY KEY,
      payment_id      TEXT NOT NULL UNIQUE,
      service         TEXT CHECK (service IN ('express', 'instant')),
      amount          INTEGER NOT NULL CHECK (amount >= 0),
      paid_at         TEXT NOT NULL,
      late            INTEGER NOT NULL CHECK (late IN (0, 1))
    ) STRICT;
    CREATE TRIGGER takings_never_change BEFORE UPDATE ON takings
      BEGIN SELECT raise(ABORT, 'takings are append-only'); END;
    CREATE TRIGGER takings_are_kept BEFORE DELETE ON takings
      BEGIN SELECT raise(ABORT, 'takings are append-only'); END;
    CREATE TRIGGER paid_is_taken AFTER UPDATE ON payments WHEN new.status = 'paid' AND old.status <> 'paid'
      BEGIN
        INSERT INTO takings (payment_id, service, amount, paid_at, late) VALUES (new.payment_id, new.service,
          coalesce(new.amount, 0), new.paid_seen_at, coalesce(json_extract(new.record, '$.paid.late'), 0))
        ON CONFLICT (payment_id) DO NOTHING;
      END;
    CREATE TRIGGER paid_at_once_is_taken AFTER INSERT ON payments WHEN new.status = 'paid'
      BEGIN
        INSERT INTO takings (payment_id, service, amount, paid_at, late) VALUES (new.payment_id, new.service,
          coalesce(new.amount, 0), new.paid_seen_at, coalesce(json_extract(new.record, '$.paid.late'), 0))
        ON CONFLICT (payment_id) DO NOTHING;
      END;

    CREATE TABLE shifts (
      number          INTEGER PRIMARY KEY,
      business_day    TEXT NOT NULL,
      opened_at       TEXT NOT NULL,
      opened_by       TEXT NOT NULL,
      float           INTEGER NOT NULL CHECK (float >= 0),
      closed_at       TEXT,
      -- The last takings, payment and audit entry before it, and its own last ones once it is closed.
      after_taking    INTEGER NOT NULL,
      after_payment   INTEGER NOT NULL,
      after_audit     INTEGER NOT NULL,
      last_taking     INTEGER,
      last_payment    INTEGER,
      last_audit      INTEGER,
      CHECK ((closed_at IS NULL) = (last_taking IS NULL))
    ) STRICT;
    CREATE UNIQUE INDEX one_open_shift ON shifts ((1)) WHERE closed_at IS NULL;
    CREATE INDEX shifts_of_day ON shifts (business_day);
    CREATE TRIGGER closed_shifts_never_change BEFORE UPDATE ON shifts WHEN old.closed_at IS NOT NULL
      BEGIN SELECT raise(ABORT, 'a closed shift stays closed'); END;
    CREATE TRIGGER shifts_are_kept BEFORE DELETE ON shifts
      BEGIN SELECT raise(ABORT, 'shifts are never deleted'); END;

    -- Every report that was asked for, with its figures as they were: printed again they say the same.
    CREATE TABLE shift_reports (
      number          INTEGER PRIMARY KEY,
      kind            TEXT NOT NULL CHECK (kind IN ('x', 'z', 'day')),
      shift           INTEGER REFERENCES shifts,
      business_day    TEXT NOT NULL,
      made_at         TEXT NOT NULL,
      figures         TEXT NOT NULL CHECK (json_valid(figures)),
      CHECK ((kind = 'day') = (shift IS NULL))
    ) STRICT;
    CREATE INDEX shift_reports_of_shift ON shift_reports (shift);
    -- A shift has one Z, and a day is closed once.
    CREATE UNIQUE INDEX one_z_a_shift ON shift_reports (shift) WHERE kind = 'z';
    CREATE UNIQUE INDEX one_closing_a_day ON shift_reports (business_day) WHERE kind = 'day';
    CREATE TRIGGER shift_reports_never_change BEFORE UPDATE ON shift_reports
      BEGIN SELECT raise(ABORT, 'reports are append-only'); END;
    CREATE TRIGGER shift_reports_are_kept BEFORE DELETE ON shift_reports
      BEGIN SELECT raise(ABORT, 'reports are append-only'); END;

    -- A report is printed like a receipt, and counts its own copies.
    CREATE TABLE print_jobs_of_all (
      number          INTEGER PRIMARY KEY,
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
    INSERT INTO print_jobs_of_all (number, payment_id, kind, copy_number, state, requested_at, finished_at, problem,
        doubt_settled)
      SELECT number, payment_id, kind, copy_number, state, requested_at, finished_at, problem, doubt_settled
      FROM print_jobs;
    DROP TABLE print_jobs;
    ALTER TABLE print_jobs_of_all RENAME TO print_jobs;
    CREATE INDEX print_jobs_open ON print_jobs (number)
      WHERE state = 'waiting' OR state = 'printing'
        OR (state = 'uncertain' AND doubt_settled IS NULL) OR (state = 'failed' AND doubt_settled IS NULL);
  `,
}
