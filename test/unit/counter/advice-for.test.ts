import { describe, expect, test } from 'vitest'
import { adviceFor } from '../../../renderer/cashier/counter/advice-for'
import { openedRecord, type PaymentRecord } from '../../../shared/payment-record'
import { problem } from '../../../shared/problem'
import type { ProblemCode } from '../../../shared/problem-codes'
import { paymentId } from '../../support/payment-ids'
import { utc } from '../../support/utc'

const at = utc('2026-11-23T02:00:00Z')
const opened = openedRecord(paymentId('XID-1'), at)
const unanswered = (code: ProblemCode): PaymentRecord => ({
  ...opened,
  lastCheck: { at, problem: problem(code) },
})

describe('what a cashier is advised', () => {
  test.each(['api-unreachable', 'api-timeout'] as const)('%s: to look at the internet', (code) => {
    expect(adviceFor(unanswered(code))).toBe('unreachable')
  })

  test.each([
    'api-payment-not-found',
    'api-key-rejected',
    'api-key-locked',
    'api-other-letters',
    'api-broken',
    'history-unwritable',
  ] as const)('%s is not the internet’s doing', (code) => {
    expect(adviceFor(unanswered(code))).toBe('unknown')
  })

  test('nothing while the first answer is under way, or where the status says it all', () => {
    expect(adviceFor(opened)).toBeNull()
    expect(adviceFor({ ...unanswered('api-timeout'), status: 'unpaid' })).toBeNull()
    expect(adviceFor({ ...unanswered('api-timeout'), status: 'paid' })).toBeNull()
  })
})
