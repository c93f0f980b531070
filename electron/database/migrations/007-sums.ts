import type { Migration } from './migration'

/** A quarter of an hour: every zone's hours begin on one, so that any shop's days can be added up from these. */
const QUARTER = "CAST(strftime('%s', paid_seen_at) AS INTEGER) / 900"
const IS_EVEN = `NOT coalesce(json_extract(record, '$.paid.late'), 0)
  AND NOT coalesce(json_extract(record, '$.paid.atFirstSight'), 0)`
const SECONDS = `max(0, CAST(round((julianday(paid_seen_at) - julianday(opened_at)) * 86400) AS INTEGER))`

export const sumsOfWhatWasPaid: Migration = {
  number: 7,
  sql: `
    -- What was paid in each quarter of an hour. Reports add these up instead of a million payments; they stay when old
    -- payments leave the history.
    CREATE TABLE paid_quarters (
      quarter         INTEGER NOT NULL,
      service         TEXT NOT NULL CHECK (service IN ('express', 'instant')),
      count           INTEGER NOT NULL,
      amount          INTEGER NOT NULL,
      -- From the first scan until it was seen paid, of those that were seen unpaid and were not late.
      waited          INTEGER NOT NULL,
      waited_seconds  INTEGER NOT NULL,
      PRIMARY KEY (quarter, service)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO paid_quarters
      SELECT ${QUARTER}, service, count(*), sum(coalesce(amount, 0)), sum(${IS_EVEN}),
        sum(CASE WHEN ${IS_EVEN} THEN ${SECONDS} ELSE 0 END)
      FROM payments WHERE status = 'paid' AND service IS NOT NULL GROUP BY 1, 2;
    CREATE TRIGGER taken_is_summed AFTER INSERT ON takings WHEN new.service IS NOT NULL
      BEGIN
        INSERT INTO paid_quarters
          SELECT ${QUARTER}, service, 1, new.amount, ${IS_EVEN}, CASE WHEN ${IS_EVEN} THEN ${SECONDS} ELSE 0 END
          FROM payments WHERE payment_id = new.payment_id
        ON CONFLICT (quarter, service) DO UPDATE SET count = count + 1, amount = amount + excluded.amount,
          waited = waited + excluded.waited, waited_seconds = waited_seconds + excluded.waited_seconds;
      END;
  `,
}
