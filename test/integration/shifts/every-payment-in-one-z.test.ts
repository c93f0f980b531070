import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shiftCounter } from '../../support/shift-counter'

const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('pay' as const),
      amount: fc.integer({ min: 1, max: 10_000_000 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('open' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('close' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('close-day' as const) }) },
  // Hours, also backwards: a battery that died, a summer time nobody asked for.
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('clock' as const), hours: fc.integer({ min: -60, max: 60 }) }),
  },
)

test('whatever the clock does, every payment is in exactly one Z report and one day, and they add up', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const counter = shiftCounter()
      counter.open()
      let hours = Date.parse('2026-11-23T02:00:00Z') / 3_600_000
      let taken = 0
      let count = 0
      const shiftSums: number[] = []
      const daySums: number[] = []
      const sumOf = (made: ReturnType<typeof counter.desk.close>) =>
        counter.figures(made).byStatus.find(({ status }) => status === 'paid')?.sum ?? 0
      const act = (what: (typeof steps)[number]): void => {
        switch (what.kind) {
          case 'pay':
            counter.scan(`XID-${++count}`)
            counter.pay(`XID-${count}`, what.amount)
            taken += what.amount
            return
          case 'open':
            if (counter.desk.read().open === null) counter.open()
            return
          case 'close':
            if (counter.desk.read().open !== null) shiftSums.push(sumOf(counter.desk.close()))
            return
          case 'close-day': {
            const [first] = counter.desk.read().daysToClose
            if (first !== undefined) daySums.push(sumOf(counter.desk.closeDay(first.day)))
            return
          }
          case 'clock':
            hours += what.hours
            counter.at(new Date(hours * 3_600_000).toISOString())
        }
      }
      steps.forEach(act)
      // Whatever is left is taken by one more shift, and its days are closed.
      act({ kind: 'open' })
      act({ kind: 'close' })
      for (const { day } of counter.desk.read().daysToClose) {
        daySums.push(sumOf(counter.desk.closeDay(day)))
      }
      const all = (sums: readonly number[]) => sums.reduce((sum, each) => sum + each, 0)
      expect([all(shiftSums), all(daySums)]).toEqual([taken, taken])
    }),
    { numRuns: 60, seed: 20261124 },
  )
})
