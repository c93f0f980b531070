import { afterEach, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { type Simulator, startSimulator } from '../../../electron/simulator/start-simulator'
import { judgeQris } from '../../../shared/qris/judge-qris'
import { rupiahSchema } from '../../../shared/rupiah'

let simulator: Simulator
afterEach(() => simulator.stop())

const answerSchema = z.object({
  data: z.object({ qr_content: z.nullable(z.string()), amount: rupiahSchema, status_code: z.string() }),
})

const ask = (id: string): Promise<Response> =>
  fetch(`${simulator.url}/api/mitra/v2/get_payment`, {
    method: 'POST',
    headers: { Authorization: 'Bearer some-key' },
    body: JSON.stringify({ payment_id: id }),
  })

/** What the first so many answers hold. */
async function answersOf(id: string, count: number) {
  simulator = await startSimulator({ makeUnknown: true })
  const answers = []
  for (let question = 0; question < count; question++) {
    answers.push(answerSchema.parse(await (await ask(id)).json()).data)
  }
  return answers
}
const codesOf = async (id: string, count: number) =>
  (await answersOf(id, count)).map((answer) => answer.qr_content)

describe('given a scenario id in the demonstration', () => {
  it('TANPA-KODE never has a code', async () => {
    expect(await codesOf('xid-tanpa-kode', 4)).toEqual([null, null, null, null])
  })

  it('KODE-NANTI has none in the first two answers, then one that stays', async () => {
    const [first, second, third, fourth] = await codesOf('XID-KODE-NANTI', 4)
    expect([first, second]).toEqual([null, null])
    expect(third).toEqual(expect.stringMatching(/^000201/))
    expect(fourth).toBe(third)
  })

  it('BUKAN-QRIS says XXX', async () => {
    expect(await codesOf('XID-BUKAN-QRIS', 1)).toEqual(['XXX'])
  })

  it('BEDA-JUMLAH has a code for another amount, and nothing else wrong', async () => {
    const [answer] = await answersOf('XID-BEDA-JUMLAH', 1)
    expect(answer && judgeQris(answer.qr_content, answer.amount)).toMatchObject({
      kind: 'contradicts',
      contradictions: ['amount'],
    })
  })

  it('GANTI-KODE has a new code with every third answer', async () => {
    const codes = await codesOf('XID-GANTI-KODE', 7)
    const editions = [...new Set(codes)]
    expect(codes.map((code) => editions.indexOf(code))).toEqual([0, 0, 0, 1, 1, 1, 2])
  })

  it('SUDAH-LUNAS is paid before anybody asks', async () => {
    expect(await answersOf('XID-SUDAH-LUNAS', 1)).toMatchObject([{ status_code: '0', qr_content: null }])
  })

  it('GANGGUAN answers 500', async () => {
    simulator = await startSimulator({ makeUnknown: true })
    expect((await ask('XID-GANGGUAN')).status).toBe(500)
  })

  it('an ordinary id keeps one valid code', async () => {
    const [first, second] = await answersOf('XID-5732095327', 2)
    expect(first && judgeQris(first.qr_content, first.amount)).toMatchObject({ kind: 'valid', warnings: [] })
    expect(second?.qr_content).toBe(first?.qr_content)
  })
})
