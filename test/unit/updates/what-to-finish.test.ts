import { expect, test } from 'vitest'
import { whatToFinish } from '../../../electron/updates/what-to-finish'
import { emptyCounter } from '../../../shared/counter'
import { openedRecord } from '../../../shared/payment-record'
import type { PrintJob, PrintState } from '../../../shared/print-job'
import { utcOf } from '../../../shared/time'
import { paymentId } from '../../support/payment-ids'

const NOW = '2026-11-23T02:00:00.000Z'
const minutesAgo = (minutes: number) => utcOf(new Date(Date.parse(NOW) - minutes * 60_000))
const now = minutesAgo(0)
const id = paymentId('XID-1001')
const inTray = (scanned: number, claimed: number | null = null) => ({
  ...emptyCounter,
  tray: [
    {
      record: {
        ...openedRecord(id, minutesAgo(scanned)),
        claimedAt: claimed === null ? null : minutesAgo(claimed),
      },
      asking: false,
    },
  ],
})
const paper = (state: PrintState): PrintJob => ({
  kind: 'receipt',
  paymentId: id,
  number: 7,
  copyNumber: 0,
  state,
  requestedAt: now,
  finishedAt: null,
  problem: null,
  doubtSettled: null,
})

test('a free counter has nothing to finish, nor one whose only payment was left long ago', () => {
  expect(whatToFinish(emptyCounter, now)).toBeNull()
  expect(whatToFinish(inTray(10), now)).toBeNull()
  expect(whatToFinish(inTray(90, 30), now)).toBeNull()
})

test('what left the counter with its code, or is said to be paid, may still be paid for ten minutes', () => {
  expect(whatToFinish(inTray(9.9), now)).toBe(id)
  expect(whatToFinish(inTray(90, 9.9), now)).toBe(id)
})

test('a paper that waits or is on its way is finished first; one that somebody has to look for is not waited for', () => {
  for (const state of ['waiting', 'printing'] as const)
    expect(whatToFinish({ ...emptyCounter, papers: [paper(state)] }, now)).toBe('print job 7')
  for (const state of ['printed', 'uncertain', 'failed'] as const)
    expect(whatToFinish({ ...emptyCounter, papers: [paper(state)] }, now)).toBeNull()
})
