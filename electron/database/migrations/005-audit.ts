import type { Migration } from './migration'

export const auditOfPeople: Migration = {
  number: 5,
  sql: `
    -- What people did, and who: appended, never changed. The program knows what there can be; a payment may leave the
    -- history one day and what was done about it stays.
    CREATE TABLE audit (
      number          INTEGER PRIMARY KEY,
      at              TEXT NOT NULL,
      who             TEXT,
      what            TEXT NOT NULL,
      payment_id      TEXT,
      detail          TEXT
    ) STRICT;
    INSERT INTO audit (number, at, what, payment_id) SELECT number, at, what, payment_id FROM decisions;
    DROP TABLE decisions;
    CREATE INDEX audit_of_payment ON audit (payment_id, number) WHERE payment_id IS NOT NULL;
    CREATE TRIGGER audit_never_changes BEFORE UPDATE ON audit
      BEGIN SELECT raise(ABORT, 'the audit list is append-only'); END;
    CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit
      BEGIN SELECT raise(ABORT, 'the audit list is append-only'); END;
  `,
}
