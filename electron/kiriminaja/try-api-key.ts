import type { KeyTrial } from '../../shared/key-trial'
import { paymentIdSchema } from '../../shared/payment-id'
import { failed, type Result, succeeded } from '../../shared/result'
import type { Clock } from '../clock'
import { type Connection, kiriminAjaClient } from './client'

/** No payment has it, so nothing is opened, stored or shown. */
const NOBODYS_PAYMENT = paymentIdSchema.parse('UJI-KUNCI-KASIR')

/**
 * One question to KiriminAja that only shows whether it is reached and takes the key. How it refuses a bad key, or
 * says that it knows no such payment, is not published: what it said is handed on for a person to read.
 */
export async function tryApiKey(connection: Connection, clock: Clock): Promise<Result<KeyTrial>> {
  const { outcome } = await kiriminAjaClient(() => connection, clock)(NOBODYS_PAYMENT)
  if (outcome.kind === 'answer') return succeeded({ kind: 'accepted' })
  switch (outcome.problem.code) {
    // An answer about some payment: whoever is let in that far has a key that fits.
    case 'api-other-payment':
    case 'api-other-letters':
      return succeeded({ kind: 'accepted' })
    case 'api-payment-not-found':
    case 'api-refused':
      return succeeded({ kind: 'answered', said: outcome.problem.detail })
    default:
      return failed(outcome.problem)
  }
}
