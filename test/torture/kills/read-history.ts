import { join } from 'node:path'
import Database from 'better-sqlite3'
import * as z from 'zod/mini'

const paymentRow = z.object({
  paymentId: z.string(),
  status: z.string(),
  paidSeenAt: z.nullable(z.string()),
  openedAt: z.string(),
  record: z.string(),
})
const jobRow = z.object({
  paymentId: z.string(),
  kind: z.string(),
  copyNumber: z.number(),
  state: z.string(),
})
const observationRow = z.object({
  paymentId: z.string(),
  askedAt: z.string(),
  answeredAt: z.string(),
  serverDate: z.nullable(z.string()),
  means: z.string(),
  body: z.nullable(z.string()),
})

/** The history file as anybody could read it, without any code of the app's. */
export function readHistory(folder: string) {
  const database = new Database(join(folder, 'history-sandbox.sqlite'), { timeout: 5000 })
  const all = <T extends z.ZodMiniType>(row: T, sql: string): z.output<T>[] =>
    database
      .prepare(sql)
      .all()
      .map((found) => row.parse(found))
  const paidAt = database.prepare('SELECT paid_seen_at FROM payments WHERE payment_id = ?').pluck()
  return {
    payments: () =>
      all(
        paymentRow,
        `SELECT payment_id AS paymentId, status, paid_seen_at AS paidSeenAt, opened_at AS openedAt, record
         FROM payments ORDER BY payment_id`,
      ),
    jobs: () =>
      all(jobRow, 'SELECT payment_id AS paymentId, kind, copy_number AS copyNumber, state FROM print_jobs'),
    observations: () =>
      all(
        observationRow,
        `SELECT payment_id AS paymentId, asked_at AS askedAt, answered_at AS answeredAt,
           server_date AS serverDate, means, body FROM observations ORDER BY number`,
      ),
    paidAt: (id: string): string | null => z.nullish(z.string()).parse(paidAt.get(id)) ?? null,
    openPrints: (): number =>
      z
        .number()
        .parse(
          database
            .prepare("SELECT count(*) FROM print_jobs WHERE state IN ('waiting', 'printing')")
            .pluck()
            .get(),
        ),
    integrity: (): string => z.string().parse(database.pragma('integrity_check', { simple: true })),
    close: (): void => {
      database.close()
    },
  }
}
