import type { Migration } from './migration'

export const removalAfterArchiving: Migration = {
  number: 8,
  sql: `
    -- Not empty only inside the transaction that removes payments of which an archive was made and checked.
    CREATE TABLE removal (archive TEXT NOT NULL) STRICT;
    DROP TRIGGER payments_are_kept;
    DROP TRIGGER observations_are_kept;
    CREATE TRIGGER payments_are_kept BEFORE DELETE ON payments WHEN NOT EXISTS (SELECT 1 FROM removal)
      BEGIN SELECT raise(ABORT, 'payments are never deleted'); END;
    CREATE TRIGGER observations_are_kept BEFORE DELETE ON observations WHEN NOT EXISTS (SELECT 1 FROM removal)
      BEGIN SELECT raise(ABORT, 'observations are append-only'); END;
  `,
}
