import { describe, expect, test } from 'vitest'
import { paymentId } from '../../support/payment-ids'
import { runningCounter } from '../../support/running-counter'

const ID = paymentId('XID-1')
const ELEVEN_YEARS = 11 * 365 * 24 * 60 * 60_000

/** A counter at which ID was paid, with its receipt on paper. */
async function paidCounter() {
  const counter = await runningCounter()
  const { service, simulator, state, until } = counter
  service.openScan(ID)
  await until(() => state().current?.record.status === 'unpaid')
  simulator.pay(ID)
  await until(() => state().current?.printJobs[0]?.state === 'printed')
  return counter
}

describe('an id that is paid already', () => {
  test('says so when it is scanned again, and not of the sale in which it is paid', async () => {
    const { service, state } = await paidCounter()
    expect(state().current?.wasPaid).toBe(false)
    service.clear()
    service.openScan(ID)
    expect(state().current?.wasPaid).toBe(true)
  })

  test.each([-ELEVEN_YEARS, ELEVEN_YEARS])(
    'says so whatever this PC’s clock says meanwhile: %d ms',
    async (moved) => {
      const { service, state, moveClock } = await paidCounter()
      service.clear()
      moveClock(moved)
      service.openScan(ID)
      expect(state().current?.wasPaid).toBe(true)
    },
  )

  test('says so after a restart: nobody knows any more what was handed over', async () => {
    const before = await paidCounter()
    before.service.stop()
    const after = await runningCounter({ file: before.file })
    after.service.resume()
    expect(after.state().current).toMatchObject({ record: { paymentId: ID }, wasPaid: true })
  })
})
