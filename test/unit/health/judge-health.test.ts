import { expect, it } from 'vitest'
import { needsAttention } from '../../../renderer/cashier/health/judge-health'
import type { Health } from '../../../shared/health'
import { problem } from '../../../shared/problem'
import { utcOf } from '../../../shared/time'

const now = Date.parse('2026-11-23T03:31:00.000Z')
const hoursAgo = (hours: number) => utcOf(new Date(now - hours * 3_600_000))

const well: Health = {
  api: { lastAnswerAt: hoursAgo(0), problem: null },
  budget: { used: 4, perMinute: 20, share: 1 },
  printer: { lastPrintedAt: null, problem: null, waiting: 0 },
  disk: { freeBytes: 80e9 },
  backup: { newestAt: hoursAgo(25) },
}
const known = { clockAheadSeconds: 3, customerOn: 'window', hadSecondDisplay: false } as const

it.each([
  ['nothing', {}, {}, []],
  ['the API', { api: { lastAnswerAt: null, problem: problem('api-timeout') } }, {}, ['api']],
  ['a slowed budget', { budget: { used: 4, perMinute: 20, share: 0.5 } }, {}, ['budget']],
  ['a printer', { printer: { ...well.printer, problem: problem('printer-unreachable') } }, {}, ['printer']],
  ['a display that was there', {}, { hadSecondDisplay: true }, ['display']],
  ['a full disk', { disk: { freeBytes: 999_999_999 } }, {}, ['disk']],
  ['a disk nobody can measure', { disk: { freeBytes: null } }, {}, []],
  ['a wrong clock', {}, { clockAheadSeconds: -121 }, ['clock']],
  ['an old backup', { backup: { newestAt: hoursAgo(26.1) } }, {}, ['backup']],
  ['no backup yet', { backup: { newestAt: null } }, {}, []],
] as const)('%s needs somebody', (_name, health, till, wanted) => {
  expect([...needsAttention({ ...well, ...health }, { ...known, ...till }, now)]).toEqual(wanted)
})
