import { expect, test } from 'vitest'
import { paymentId } from '../../support/payment-ids'
import { runningCounter } from '../../support/running-counter'

test('"check now" while a question is stuck is asked as soon as that has failed', async () => {
  const { simulator, service, payments, until } = await runningCounter()
  const [stuck, next] = [paymentId('XID-1'), paymentId('XID-2')]
  simulator.answerNext(stuck, { kind: 'silence' })
  service.openScan(stuck)
  await until(() => simulator.requests.some((request) => request.paymentId === stuck))
  // Away from the counter it would be asked again half a minute later.
  service.openScan(next)
  service.checkNow(stuck)
  await until(() => payments.find(stuck)?.status === 'unpaid')
  expect(payments.find(stuck)?.lastCheck?.problem).toBeNull()
})
