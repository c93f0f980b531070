import * as z from 'zod/mini'
import type { Observation } from '../../shared/observation'
import type { PaymentId } from '../../shared/payment-id'
import { problemSchema } from '../../shared/problem-codes'
import { utcSchema } from '../../shared/time'
import type { HistoryDatabase } from './history-database'

/** What the history's detail shows of each observation. */
const rowSchema = z.object({
  number: z.number(),
  httpStatus: z.nullable(z.number()),
  at: utcSchema,
  problem: z.nullable(
    z.pipe(
      z.string(),
      z.transform((text) => problemSchema.parse(JSON.parse(text))),
    ),
  ),
})

/** Appends observations; nothing here changes or removes one (two triggers hold that too). */
export function observationsTable(database: HistoryDatabase) {
  const append = database.prepare(`
    INSERT INTO observations
      (payment_id, asked_at, answered_at, http_status, server_date, body, means, problem)
    VALUES (@paymentId, @askedAt, @answeredAt, @httpStatus, @serverDate, @body, @means, @problem)`)
  const newest = database.prepare(`
    SELECT number, http_status AS httpStatus, answered_at AS at, problem FROM observations
    WHERE payment_id = ? ORDER BY number DESC LIMIT 200`)

  return {
    append: ({ outcome, ...asked }: Observation): void => {
      append.run({
        paymentId: asked.paymentId,
        askedAt: asked.askedAt,
        answeredAt: asked.answeredAt,
        httpStatus: asked.httpStatus,
        serverDate: asked.serverDate,
        body: asked.body,
        means: outcome.kind === 'answer' ? outcome.payment.statusCode.means : 'failure',
        problem: outcome.kind === 'answer' ? null : JSON.stringify(outcome.problem),
      })
    },
    /** At most 200, newest first. */
    newest: (paymentId: PaymentId) => newest.all(paymentId).map((row) => rowSchema.parse(row)),
  }
}
export type ObservationsTable = ReturnType<typeof observationsTable>
