import { readFileSync } from 'node:fs'
import { describe, expect, onTestFinished, test } from 'vitest'
import { systemClock } from '../../../electron/clock'
import { kiriminAjaClient } from '../../../electron/kiriminaja/client'
import { LARGEST_ANSWER_BYTES } from '../../../electron/kiriminaja/read-body'
import type { ScriptedAnswer } from '../../../electron/simulator/scripted-answers'
import { startSimulator } from '../../../electron/simulator/start-simulator'
import { paymentId } from '../../support/payment-ids'

const KEY = 'kunci-rahasia-1234567890'
/** As JSON may write any letter. */
const inCodeUnits = (text: string): string =>
  Array.from(text, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')

async function counterWithSimulator(apiKey: string | null = KEY, answerMs = 5000) {
  const simulator = await startSimulator({ makeUnknown: true })
  onTestFinished(() => simulator.stop())
  const ask = kiriminAjaClient(() => ({ url: new URL(simulator.url), apiKey, answerMs }), systemClock)
  return { simulator, ask }
}
const bytes = (
  status: number,
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): ScriptedAnswer => ({
  kind: 'bytes',
  status,
  headers: { 'Content-Type': 'application/json', ...headers },
  body,
})
const sample = (name: string): string =>
  readFileSync(new URL(`../../support/published/${name}.json`, import.meta.url), 'utf8')
const instantPaid = sample('instant-paid')

describe('asking Get Payment', () => {
  test.each([
    ['XID-5732095327', 'express-unpaid', 'unpaid'],
    ['PID-1683603627', 'instant-paid', 'paid'],
  ])('%s: the published sample, byte for byte, is read and kept', async (id, name, means) => {
    const { simulator, ask } = await counterWithSimulator()
    simulator.answerNext(id, bytes(200, sample(name)))
    const answer = await ask(paymentId(id))
    expect(answer).toMatchObject({
      httpStatus: 200,
      outcome: { kind: 'answer', payment: { statusCode: { means } } },
    })
    expect(answer.body).toBe(sample(name))
    expect(Date.parse(answer.serverDate ?? '')).not.toBeNaN()
    expect(simulator.requests).toMatchObject([{ paymentId: id }])
  })

  test('without a key nothing is sent', async () => {
    const { simulator, ask } = await counterWithSimulator(null)
    expect(await ask(paymentId('XID-1'))).toMatchObject({ outcome: { problem: { code: 'api-key-missing' } } })
    expect(simulator.requests).toEqual([])
  })

  test('a redirect is not followed, to wherever it points', async () => {
    const { simulator, ask } = await counterWithSimulator()
    const elsewhere = await startSimulator({ makeUnknown: true })
    onTestFinished(() => elsewhere.stop())
    for (const status of [301, 302, 307, 308]) {
      simulator.answerNext(
        'XID-1',
        bytes(status, '', { Location: `${elsewhere.url}/api/mitra/v2/get_payment` }),
      )
      expect(await ask(paymentId('XID-1'))).toMatchObject({
        outcome: { problem: { code: 'api-redirected' } },
      })
    }
    expect(elsewhere.requests).toEqual([])
  })

  test.each<[string, ScriptedAnswer, string]>([
    ['a refused key', bytes(401, '{"message":"Unauthenticated."}'), 'api-key-rejected'],
    ['a forbidden address', bytes(403, ''), 'api-key-rejected'],
    ['an unknown payment', bytes(404, '{}'), 'api-payment-not-found'],
    ['a field error', bytes(422, '{"status":false,"message":"salah","errors":{}}'), 'api-refused'],
    ['too many requests', bytes(429, '', { 'Retry-After': '3' }), 'api-limited'],
    ['a fault', bytes(500, '<html>'), 'api-broken'],
    ['a gateway fault', bytes(502, ''), 'api-broken'],
    [
      'a refusal with 200',
      bytes(200, '{"status":false,"text":"Payment not found","result":null}'),
      'api-refused',
    ],
    ['a fault that repeats the request', bytes(500, `POST … Authorization: Bearer ${KEY}`), 'api-broken'],
    ['a refusal that repeats it', bytes(200, `{"status":false,"text":"${KEY} is unknown"}`), 'api-refused'],
    [
      'a refusal that repeats it in code units',
      bytes(200, `{"status":false,"text":"${inCodeUnits(KEY)} is unknown"}`),
      'api-refused',
    ],
    [
      'another payment of its name',
      bytes(200, instantPaid.replace('PID-1683603627', KEY)),
      'api-other-payment',
    ],
    ['a type of its name', bytes(200, '{}', { 'Content-Type': KEY }), 'api-not-understood'],
    ['a date of its name', bytes(200, '{}', { Date: KEY, 'Retry-After': KEY }), 'api-not-understood'],
    ['HTML', bytes(200, '<html>ok</html>', { 'Content-Type': 'text/html' }), 'api-not-understood'],
    ['nothing', bytes(200, ''), 'api-not-understood'],
    ['bytes that are no text', bytes(200, new Uint8Array([0x7b, 0xff, 0x7d])), 'api-not-understood'],
    ['paid, with a fault’s status', bytes(500, instantPaid), 'api-broken'],
    ['another payment, paid', bytes(200, instantPaid), 'api-other-payment'],
    [
      'paid, in other capital letters',
      bytes(200, instantPaid.replace('PID-1683603627', 'xid-1')),
      'api-other-letters',
    ],
    ['too much', bytes(200, ' '.repeat(LARGEST_ANSWER_BYTES + 1)), 'api-not-understood'],
    ['silence', { kind: 'silence' }, 'api-timeout'],
    ['a cut connection', { kind: 'hang-up' }, 'api-unreachable'],
    ['an answer cut short', { kind: 'cut-short', body: instantPaid.slice(0, 200) }, 'api-unreachable'],
  ])('%s is a problem and never a payment', async (_case, scripted, code) => {
    const { simulator, ask } = await counterWithSimulator(KEY, 400)
    simulator.answerNext('XID-1', scripted)
    const answer = await ask(paymentId('XID-1'))
    expect(answer.outcome).toMatchObject({ kind: 'failure', problem: { code } })
    expect(JSON.stringify(answer)).not.toContain(KEY)
  })

  test('a key that no header can carry is not told', async () => {
    const { ask } = await counterWithSimulator('kunci-rahasia\n1234567890')
    const answer = await ask(paymentId('XID-1'))
    expect(answer.outcome).toMatchObject({ kind: 'failure', problem: { code: 'api-unreachable' } })
    expect(JSON.stringify(answer)).not.toContain('kunci-rahasia')
  })

  test('nobody listening is unreachable', async () => {
    const { simulator, ask } = await counterWithSimulator()
    await simulator.stop()
    expect(await ask(paymentId('XID-1'))).toMatchObject({ outcome: { problem: { code: 'api-unreachable' } } })
  })
})
