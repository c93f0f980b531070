import fc from 'fast-check'
import type { ScriptedAnswer } from '../../../electron/simulator/scripted-answers'
import { publishedSample } from '../../support/published-sample'
import type { Model } from './model'
import { checkUntil, type Till } from './till'
import { must, mustHoldNow, statusOf } from './what-must-hold'

type Command = fc.AsyncCommand<Model, Till>

const IDS = ['XID-11', 'XID-12', 'PID-13', 'PID-14']
const anyId = fc.constantFrom(...IDS)

const says = (status: number, body: string): ScriptedAnswer => ({
  kind: 'bytes',
  status,
  headers: { 'Content-Type': 'application/json' },
  body,
})
const garbage: readonly (readonly [string, ScriptedAnswer])[] = [
  ['half a 0', says(200, '{"status":true,"data":{"status_code":"0"}}')],
  ['0 for another payment', says(200, publishedSample('instant-paid'))],
  ['a refusal', says(200, '{"status":false,"text":"Payment not found"}')],
  ['404', says(404, '{}')],
  ['a redirect', { kind: 'bytes', status: 302, headers: { Location: 'http://127.0.0.1:9/' }, body: '' }],
  ['a hang-up', { kind: 'hang-up' }],
  ['half an answer', { kind: 'cut-short', body: '{"status":true,' }],
]

/** One thing that happens; after it all must hold that must hold at every moment. */
function command(
  name: string,
  run: (model: Model, till: Till) => Promise<void>,
  possible: (model: Readonly<Model>) => boolean = () => true,
): Command {
  return {
    check: possible,
    run: async (model, till) => {
      await run(model, till)
      await mustHoldNow(model, till)
    },
    toString: () => name,
  }
}

const scan = (id: string): Command =>
  command(`scan ${id}`, async (model, till) => {
    await till.scan(id)
    model.scanned.add(id)
    model.onCounter = id
  })

const ofKnown = (name: string, id: string, run: (model: Model, till: Till) => Promise<void>): Command =>
  command(`${name} ${id}`, run, (model) => model.scanned.has(id))

/** Waiting for the answer is part of it where there can be one: then the payment must be what the server says. */
const checkNow = (id: string): Command =>
  ofKnown('check now', id, async (_model, till) => {
    const before = statusOf(till, id)
    if (till.server.isUp() && !till.server.isGarbled(id)) {
      const wanted = till.server.isPaid(id) ? 'paid' : 'unpaid'
      const came = await checkUntil(till, id, () => statusOf(till, id) === wanted)
      must(came, `${id} is ${statusOf(till, id)} and not ${wanted} after a check`)
      return
    }
    await till.checkNow(id)
    // What was under way before may still have brought the first answer.
    const said = statusOf(till, id)
    const unchanged = said === before || (before === 'unknown' && said === 'unpaid')
    must(till.server.isPaid(id) || unchanged, `${id} went from ${before} to ${said} without an answer`)
  })

const stopWatch = (id: string): Command =>
  ofKnown('stop', id, async (_model, till) => {
    const before = statusOf(till, id)
    await till.stopWatch(id)
    const after = statusOf(till, id)
    must(after === before || till.server.isUp(), `${id} went from ${before} to ${after} by being stopped`)
  })

const simple: readonly Command[] = [
  command('lose the network', (_model, till) => till.server.down()),
  command('network back', (_model, till) => till.server.up()),
  command('crash', (_model, till) => till.crash()),
  command('restart', (_model, till) => till.restart()),
  command('change the display', async (_model, till) => till.changeDisplay?.()),
  command('clear', async (model, till) => {
    await till.clear()
    model.onCounter = null
  }),
]

/** Random sequences of everything that happens at a counter, most of them about sales. */
export const anySequence = (most: number) =>
  fc.commands(
    [
      anyId.map(scan),
      anyId.map(scan),
      anyId.map(scan),
      anyId.map((id) => command(`pay ${id}`, async (_model, till) => till.server.pay(id))),
      anyId.map((id) => command(`pay ${id}`, async (_model, till) => till.server.pay(id))),
      anyId.map(checkNow),
      anyId.map(checkNow),
      anyId.map(stopWatch),
      anyId.map((id) => ofKnown('claim', id, (_model, till) => till.claimPaid(id))),
      anyId.map((id) =>
        command(
          `reprint ${id}`,
          async (model, till) => {
            await till.reprint(id)
            model.copies.set(id, (model.copies.get(id) ?? 0) + 1)
          },
          (model) => model.paidAt.has(id),
        ),
      ),
      fc
        .tuple(anyId, fc.constantFrom(...garbage))
        .map(([id, [what, answer]]) =>
          command(`answer ${id} with ${what}`, async (_model, till) => till.server.garble(id, answer)),
        ),
      anyId.map((id) => command(`answer ${id} well`, async (_model, till) => till.server.ungarble(id))),
      ...simple.map((one) => fc.constant(one)),
      fc.constant(command('crash', (_model, till) => till.crash())),
    ],
    { maxCommands: most, size: 'max' },
  )
