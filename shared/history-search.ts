import * as z from 'zod/mini'
import { paymentIdSchema } from './payment-id'
import { paymentStatusSchema } from './payment-record'
import { rupiahSchema } from './rupiah'
import { utcSchema } from './time'

export const services = ['express', 'instant'] as const

/** What the history is asked for. Every part that is not null narrows it. */
export const historyQuerySchema = z.object({
  /** Any part, from two characters, of payment id, order id, AWB, a name, a phone number or the amount. */
  term: z.string().check(z.maxLength(100)),
  status: z.nullable(paymentStatusSchema),
  service: z.nullable(z.enum(services)),
  /** Who scanned it first. */
  cashier: z.nullable(z.string()),
  /** Days of the shop's calendar, `YYYY-MM-DD`, both included; null: open at that end. */
  from: z.nullable(z.iso.date()),
  to: z.nullable(z.iso.date()),
})
export type HistoryQuery = Readonly<z.infer<typeof historyQuerySchema>>

export const everything: HistoryQuery = {
  term: '',
  status: null,
  service: null,
  cashier: null,
  from: null,
  to: null,
}

export const SHORTEST_TERM = 2

/** True while nothing narrows the list: then a place in it is a number, and any place can be looked at. */
export const isWholeList = (query: HistoryQuery): boolean =>
  searchedTerm(query) === '' &&
  [query.status, query.service, query.cashier, query.from, query.to].every((part) => part === null)

/** The term as it is searched for; empty while it is too short to mean anything. */
export const searchedTerm = ({ term }: Pick<HistoryQuery, 'term'>): string => {
  const trimmed = term.trim()
  return Array.from(trimmed).length < SHORTEST_TERM ? '' : trimmed
}

export const historyRowSchema = z.object({
  /** Counts payments in the order in which they were opened; gives the list its order. */
  number: z.number(),
  paymentId: paymentIdSchema,
  openedAt: utcSchema,
  status: paymentStatusSchema,
  service: z.nullable(z.enum(services)),
  amount: z.nullable(rupiahSchema),
  /** Everything it can be found by, a line each. */
  text: z.string(),
})
/** A payment as a line of the history, without its whole story. */
export type HistoryRow = Readonly<z.infer<typeof historyRowSchema>>

export const historyPageSchema = z.object({
  rows: z.array(historyRowSchema),
  /** There are older ones that fit too. */
  more: z.boolean(),
  /** The numbers of the newest and the oldest payment of all, 0 and 1 without any: how long the whole list is. */
  newest: z.number(),
  oldest: z.number(),
  /** Everybody who ever opened a payment here, by name. */
  cashiers: z.array(z.string()),
})
export type HistoryPage = Readonly<z.infer<typeof historyPageSchema>>
