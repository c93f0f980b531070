import * as z from 'zod/mini'
import type { HistoryPage } from '../../shared/cashier-contract'
import type { PaymentId } from '../../shared/payment-id'
import type { Utc } from '../../shared/time'
import type { HistoryDatabase } from './open-database'
import { recordOfRow } from './payments'

const PAGE = 50

export type HistoryCursor = { readonly openedAt: Utc; readonly paymentId: PaymentId }

/** The history's look-up: by part of the payment id, of an order id or of an AWB; newest first, 50 a page. */
export function historySearch(database: HistoryDatabase) {
  const search = database.prepare(`
    SELECT record FROM payments
    WHERE (opened_at, payment_id) < (@openedAt, @paymentId)
      AND (@pattern = '%'
        OR payment_id LIKE @pattern ESCAPE '\\'
        OR payment_id IN (
          SELECT payment_id FROM packages
          WHERE awb LIKE @pattern ESCAPE '\\' OR order_id LIKE @pattern ESCAPE '\\'))
    ORDER BY opened_at DESC, payment_id DESC
    LIMIT ${PAGE + 1}`)

  return (term: string, before: HistoryCursor | null): HistoryPage => {
    const rows = search.all({
      pattern: term.trim() === '' ? '%' : `%${term.trim().replace(/[\\%_]/g, '\\$&')}%`,
      // Sorts after every time that can be stored.
      openedAt: before?.openedAt ?? '~',
      paymentId: before?.paymentId ?? '',
    })
    return {
      records: z.array(z.unknown()).parse(rows.slice(0, PAGE)).map(recordOfRow),
      more: rows.length > PAGE,
    }
  }
}
