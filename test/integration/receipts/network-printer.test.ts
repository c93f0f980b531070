import { describe, expect, it, onTestFinished } from 'vitest'
import { printOverNetwork } from '../../../electron/receipts/printers/network-printer'
import { receiptLayout } from '../../../electron/receipts/receipt-layout'
import { decodeEscPos } from '../../support/escpos-decoder'
import { inLetters } from '../../support/in-letters'
import { type PrinterBehaviour, startLoopbackPrinter } from '../../support/loopback-printer'
import { receipt } from '../../support/receipts'

const aReceipt = inLetters(receiptLayout(receipt()), 80)
/** More than the buffers between two sockets hold (some 10 MB), so that the printer's reading decides. */
const aFlood = new Uint8Array(16 * 1024 * 1024).fill(0x20)

async function print(bytes: Uint8Array, behaviour: PrinterBehaviour, idleMs = 10_000) {
  const printer = await startLoopbackPrinter(behaviour)
  onTestFinished(() => printer.stop())
  return { printer, outcome: await printOverNetwork(bytes, { ...printer, connectMs: 2_000, idleMs }) }
}

describe('given a printer that works', () => {
  it('has printed when every byte arrived and it closed', async () => {
    const { printer, outcome } = await print(aReceipt, { kind: 'prints' })
    expect(outcome).toEqual({ kind: 'printed' })
    expect(printer.jobs).toEqual([Buffer.from(aReceipt)])
    expect(decodeEscPos(printer.jobs[0] ?? new Uint8Array()).at(-1)).toEqual({ kind: 'cut', how: 'partial' })
  })

  it('has printed when it says something back first', async () => {
    const { outcome } = await print(aReceipt, { kind: 'answers', answer: '\x12' })
    expect(outcome).toEqual({ kind: 'printed' })
  })

  it('may take longer than the longest standstill as long as it moves', async () => {
    const fourFloods = new Uint8Array(4 * aFlood.length).fill(0x20)
    const { printer, outcome } = await print(fourFloods, { kind: 'prints-slowly', pauseMs: 2 }, 1_500)
    expect(outcome).toEqual({ kind: 'printed' })
    expect(printer.jobs[0]?.length).toBe(fourFloods.length)
  })

  it('takes one job after the other', async () => {
    const printer = await startLoopbackPrinter()
    onTestFinished(() => printer.stop())
    const outcomes = [await printOverNetwork(aReceipt, printer), await printOverNetwork(aReceipt, printer)]
    expect(outcomes).toEqual([{ kind: 'printed' }, { kind: 'printed' }])
    expect(printer.jobs).toHaveLength(2)
  })
})

describe('given a printer that cannot be reached', () => {
  it('has sent nothing when the port is closed', async () => {
    const printer = await startLoopbackPrinter()
    await printer.stop()
    expect(await printOverNetwork(aReceipt, printer)).toEqual({
      kind: 'not-sent',
      problem: { code: 'printer-unreachable', detail: expect.stringContaining('ECONNREFUSED') },
    })
  })

  it('has sent nothing when its name is unknown', async () => {
    expect(await printOverNetwork(aReceipt, { host: 'printer.invalid', port: 9100 })).toMatchObject({
      kind: 'not-sent',
      problem: { code: 'printer-unreachable' },
    })
  })

  it('has sent nothing when the address is silent', async () => {
    // 192.0.2.0/24 is reserved for examples (RFC 5737): some networks swallow it, others refuse at once.
    const outcome = await printOverNetwork(aReceipt, { host: '192.0.2.1', port: 9100, connectMs: 100 })
    expect(outcome).toMatchObject({ kind: 'not-sent', problem: { code: 'printer-unreachable' } })
  })
})

describe('given a printer that fails while it is being sent to, nobody can say what it printed', () => {
  it.each<[string, Uint8Array, PrinterBehaviour, number]>([
    ['it cuts the connection at the first byte', aFlood, { kind: 'dies', afterBytes: 1 }, 10_000],
    ['it loses power in the middle', aFlood, { kind: 'dies', afterBytes: 100_000 }, 10_000],
    ['it closes before it took everything', aFlood, { kind: 'closes-early' }, 10_000],
    ['it stops taking bytes', aFlood, { kind: 'stalls' }, 200],
    ['it takes everything and never closes', aReceipt, { kind: 'never-closes' }, 200],
  ])('when %s', async (_, bytes, behaviour, idleMs) => {
    const { outcome, printer } = await print(bytes, behaviour, idleMs)
    expect(outcome).toEqual({
      kind: 'uncertain',
      problem: { code: 'printer-uncertain', detail: expect.stringMatching(/./) },
    })
    expect(printer.connections()).toBe(1)
  })
})

describe('given a printer that accepts and cuts the connection at once', () => {
  it('has never printed, whether a byte was faster than the cut or not', async () => {
    const { outcome, printer } = await print(aReceipt, { kind: 'resets' })
    expect(['not-sent', 'uncertain']).toContain(outcome.kind)
    expect(printer.jobs).toEqual([])
  })
})
