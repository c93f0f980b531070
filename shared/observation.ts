import type { Payment } from './payment'
import type { PaymentId } from './payment-id'
import type { Problem } from './problem'
import type { Utc } from './time'

/** One question to KiriminAja and what came of it. Appended to the history, never changed. */
export type Observation = {
  readonly paymentId: PaymentId
  readonly askedAt: Utc
  readonly answeredAt: Utc
  readonly httpStatus: number | null
  /** The server's Date header as it came: the only other clock this counter ever sees. */
  readonly serverDate: string | null
  /** The answer's text as it came, null when there was none. */
  readonly body: string | null
  readonly outcome:
    | { readonly kind: 'answer'; readonly payment: Payment }
    | { readonly kind: 'failure'; readonly problem: Problem }
}
