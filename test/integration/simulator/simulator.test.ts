import { readFile } from 'node:fs/promises'
import { afterEach, describe, expect, it } from 'vitest'
import {
  type Simulator,
  type SimulatorOptions,
  startSimulator,
} from '../../../electron/simulator/start-simulator'
import { billFor } from '../../../electron/simulator/simulated-payment'
import { paymentId } from '../../support/payment-ids'

let simulator: Simulator
afterEach(() => simulator.stop())

const start = async (options: SimulatorOptions = {}): Promise<Simulator> => {
  simulator = await startSimulator(options)
  return simulator
}

const ask = (
  id: unknown,
  headers: Record<string, string> = { Authorization: 'Bearer some-key' },
): Promise<Response> =>
  fetch(`${simulator.url}/api/mitra/v2/get_payment`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ payment_id: id }),
  })
const askForJson = async (id: string): Promise<unknown> => (await ask(id)).json()

const published = (name: string): Promise<string> =>
  readFile(new URL(`../../support/published/${name}`, import.meta.url), 'utf8')

/** The same tree with every value replaced by its type: what "the same shape" means. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf)
  if (value === null || typeof value !== 'object') return value === null ? 'null' : typeof value
  return Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)])
}

describe('given the published samples', () => {
  it('answers an unpaid Express payment in the very shape of the sample, keys in its order', async () => {
    await start({ makeUnknown: true })
    expect(shapeOf(await askForJson('XID-5732095327'))).toEqual(
      shapeOf(JSON.parse(await published('express-unpaid.json'))),
    )
  })

  it('answers a paid Instant payment in the very shape of the sample', async () => {
    const { pay } = await start({ makeUnknown: true })
    // This id has one package, as the sample has; only the link to the courier is not null here.
    pay(paymentId('PID-1683603627'))
    const sample = (await published('instant-paid.json')).replace(
      '"live_track_url": null',
      '"live_track_url": ""',
    )
    expect(shapeOf(await askForJson('PID-1683603627'))).toEqual(shapeOf(JSON.parse(sample)))
  })

  it('sends a sample byte for byte when told to', async () => {
    const { answerNext } = await start()
    const body = await published('express-unpaid.json')
    answerNext('XID-5732095327', {
      kind: 'bytes',
      status: 200,
      headers: { 'Content-Type': 'application/json' },
      body,
    })
    const answer = await ask('XID-5732095327')
    expect(await answer.text()).toBe(body)
    expect(answer.headers.get('Content-Type')).toBe('application/json')
  })
})

describe('given an unpaid Express payment made at 2021-07-12 10:36:44 in Jakarta', () => {
  const now = () => new Date('2021-07-12T03:36:44.120Z')

  it('writes its times as the published page does', async () => {
    await start({ makeUnknown: true, now })
    expect(await askForJson('XID-1')).toMatchObject({
      data: {
        pay_time: '20210712103644',
        created_at: '2021-07-12T03:36:44.120000Z',
        paid_at: null,
        status_code: '9',
      },
    })
  })

  it('says paid, when, and no code once it is paid on command', async () => {
    const { pay } = await start({ makeUnknown: true, now })
    await ask('XID-1')
    expect(pay(paymentId('XID-1'))).toEqual({ ok: true, value: undefined })
    expect(await askForJson('XID-1')).toMatchObject({
      data: {
        status: 'Pembayaran berhasil',
        status_code: '0',
        paid_at: '2021-07-12T03:36:44.120000Z',
        qr_content: null,
      },
    })
  })

  it('is paid by a person with curl', async () => {
    const { url } = await start({ makeUnknown: true, now })
    const paid = await fetch(`${url}/simulator/pay`, { method: 'POST', body: '{"payment_id":"XID-1"}' })
    expect(paid.status).toBe(204)
    expect(await askForJson('XID-1')).toMatchObject({ data: { status_code: '0' } })
  })
})

describe('given a simulator that pays by itself after a minute', () => {
  it('stays unpaid until the minute since the first question is over', async () => {
    let time = Date.parse('2026-11-23T02:00:00Z')
    await start({ makeUnknown: true, payAfterMs: 60_000, now: () => new Date(time) })
    const statusCode = async () => askForJson('PID-1683603627')

    expect(await statusCode()).toMatchObject({
      result: { status_code: 9, packages: [{ awb: null, status: 100 }] },
    })
    time += 59_999
    expect(await statusCode()).toMatchObject({ result: { status_code: 9 } })
    time += 1
    expect(await statusCode()).toMatchObject({
      result: {
        status_code: 0,
        qr_content: null,
        packages: [{ awb: expect.stringMatching(/^SIM-11-\d{7}$/) }],
      },
    })
  })
})

describe('given an id that nobody knows', () => {
  it('answers the business error: HTTP 200 with status false', async () => {
    const { pay } = await start()
    const answer = await ask('XID-1')
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ status: false, text: expect.any(String), result: null })
    expect(pay(paymentId('XID-1'))).toMatchObject({ ok: false, problem: { code: 'payment-not-simulated' } })
  })

  it('knows it once the bill is added', async () => {
    const { add } = await start()
    add({ ...billFor(paymentId('XID-1')), service: 'instant' })
    expect(await askForJson('XID-1')).toMatchObject({ status: true, result: { payment_id: 'XID-1' } })
  })
})

describe('given a question that is not right', () => {
  it('answers 401 without a bearer key', async () => {
    await start({ makeUnknown: true })
    const answer = await ask('XID-1', {})
    expect(answer.status).toBe(401)
    expect(await answer.json()).toMatchObject({ status: false })
  })

  it.each([[undefined], [''], [7]])('answers 422 for the payment id %j', async (id) => {
    await start({ makeUnknown: true })
    const answer = await ask(id)
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ status: false, errors: { payment_id: [expect.any(String)] } })
  })

  it('answers 404 for any other path', async () => {
    const { url } = await start({ makeUnknown: true })
    expect((await fetch(`${url}/api/mitra/v2/get_payments`, { method: 'POST' })).status).toBe(404)
  })
})

describe('given what was asked', () => {
  it('keeps time, payment id and whether there was a key, and never the key', async () => {
    const { requests } = await start({ makeUnknown: true, now: () => new Date('2026-11-23T02:00:00Z') })
    await ask('XID-1', { Authorization: 'Bearer very-secret' })
    await ask(undefined, {})
    expect(requests).toEqual([
      { at: '2026-11-23T02:00:00.000Z', paymentId: 'XID-1', authorised: true },
      { at: '2026-11-23T02:00:00.000Z', paymentId: null, authorised: false },
    ])
    expect(JSON.stringify(requests)).not.toContain('very-secret')
  })
})

describe('given the limit of the sandbox, 10 a minute', () => {
  it('answers 429 to the eleventh, says how long to wait, and answers again when the minute is over', async () => {
    let time = Date.parse('2026-11-23T02:00:00Z')
    await start({
      makeUnknown: true,
      limit: { perMinute: 10, sendRetryAfter: true },
      now: () => new Date(time),
    })
    for (let question = 1; question <= 10; question++) {
      expect((await ask('XID-1')).status).toBe(200)
      time += 1_000
    }
    const refused = await ask('XID-1')
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '50'])
    time += 50_000
    expect((await ask('XID-1')).status).toBe(200)
  })

  it('keeps silent about the wait when told to, and stops limiting when switched off', async () => {
    const { limitRequests } = await start({
      makeUnknown: true,
      limit: { perMinute: 1, sendRetryAfter: false },
    })
    await ask('XID-1')
    const refused = await ask('XID-1')
    expect([refused.status, refused.headers.has('Retry-After')]).toEqual([429, false])
    limitRequests(null)
    expect((await ask('XID-1')).status).toBe(200)
  })
})

describe('given an answer that is scripted', () => {
  it('sends queued answers once each, then the standing one, then its own again', async () => {
    const { answerNext, answerAlways, answerNormally } = await start({ makeUnknown: true })
    const text = (body: string) =>
      ({ kind: 'bytes', status: 503, headers: { 'Retry-After': '3' }, body }) as const
    answerAlways('XID-1', text('always'))
    answerNext('XID-1', text('first'), text('second'))
    const bodies = []
    for (let question = 0; question < 4; question++) bodies.push(await (await ask('XID-1')).text())
    expect(bodies).toEqual(['first', 'second', 'always', 'always'])
    expect((await ask('XID-1')).headers.get('Retry-After')).toBe('3')

    answerNormally('XID-1')
    expect((await ask('XID-1')).status).toBe(200)
  })

  it('leaves other payments alone', async () => {
    const { answerAlways } = await start({ makeUnknown: true })
    answerAlways('XID-1', { kind: 'hang-up' })
    expect((await ask('XID-2')).status).toBe(200)
  })

  it('hangs up without an answer', async () => {
    const { answerNext } = await start()
    answerNext('XID-1', { kind: 'hang-up' })
    await expect(ask('XID-1')).rejects.toThrow('fetch failed')
  })

  it('cuts an answer short', async () => {
    const { answerNext } = await start()
    answerNext('XID-1', { kind: 'cut-short', body: '{"status":' })
    const answer = await ask('XID-1')
    expect(answer.status).toBe(200)
    await expect(answer.text()).rejects.toThrow('terminated')
  })

  it('takes a question and stays silent until it is stopped', async () => {
    const { answerNext, stop } = await start()
    answerNext('XID-1', { kind: 'silence' })
    const answer = ask('XID-1')
    const refused = expect(answer).rejects.toThrow('fetch failed')
    await expect.poll(() => simulator.requests.length).toBe(1)
    await stop()
    await refused
  })

  it('sends an answer without a body', async () => {
    const { answerNext } = await start()
    answerNext('XID-1', { kind: 'bytes', status: 204, headers: {}, body: '' })
    expect((await ask('XID-1')).status).toBe(204)
  })
})
