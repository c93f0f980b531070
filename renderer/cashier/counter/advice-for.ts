import type { PaymentRecord } from '../../../shared/payment-record'
import type { ProblemCode } from '../../../shared/problem-codes'

export type Advice = 'verifying' | 'unknown' | 'unreachable' | 'ended'

/** Only here may it be the shop's own connection; every other problem says itself what to do. */
const CONNECTION_FAILED: readonly ProblemCode[] = ['api-unreachable', 'api-timeout']

/** What a cashier needs advice about; null where there is nothing to do but wait, or nothing at all. */
export function adviceFor({ status, lastCheck }: PaymentRecord): Advice | null {
  switch (status) {
    case 'paid':
    case 'unpaid':
      return null
    case 'verifying':
    case 'ended':
      return status
    case 'unknown': {
      // Not known yet is no trouble while the first answer is still under way.
      if (lastCheck === null) return null
      const { problem } = lastCheck
      return problem !== null && CONNECTION_FAILED.includes(problem.code) ? 'unreachable' : 'unknown'
    }
  }
}
