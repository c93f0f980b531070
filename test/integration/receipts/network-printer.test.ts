import { describe, expect, it, onTestFinished } from 'vitest'
import { printOverNetwork } from '../../../electron/receipts/printers/network-printer'
import { newHabits } from '../../../electron/receipts/printers/printer-habits'
import { receiptLayout } from '../../../electron/receipts/receipt-layout'
import { decodeEscPos } from '../../support/escpos-decoder'
import { inLetters } from '../../support/in-letters'
import {
  type LoopbackPrinter,
  type PrinterBehaviour,
  startLoopbackPrinter,
} from '../../support/loopback-printer'
import { receipt } from '../../support/receipts'

const aReceipt = inLetters(receiptLayout(receipt()), 80)
/** More than the buffers between two sockets hold (some 10 MB), so that the printer's reading decides. */
const aFlood = new Uint8Array(16 * 1024 * 1024).fill(0x20)

/** Short enough for tests; a standstill is waited out only where one is expected. */
const quick = { connectMs: 2_000, askAgainMs: 50, proofMs: 100, idleMs: 10_000 }

async function startPrinter(behaviour?: PrinterBehaviour): Promise<LoopbackPrinter> {
  const printer = await startLoopbackPrinter(behaviour)
  onTestFinished(() => printer.stop())
  return printer
}

async function print(bytes: Uint8Array, behaviour: PrinterBehaviour, times: Partial<typeof quick> = {}) {
  const printer = await startPrinter(behaviour)
  const habits = newHabits()
  const outcome = await printOverNetwork({ bytes, asks: true }, printer, habits, { ...quick, ...times })
  return { printer, outcome, habits }
}
const uncertain = (detail: RegExp) => ({
  kind: 'uncertain',
  problem: { code: 'printer-uncertain', detail: expect.stringMatching(detail) },
})

describe('given a printer that works', () => {
  it('has printed when it proves that it got to the end, and the paper is the job and nothing else', async () => {
    const { printer, outcome } = await print(aReceipt, { kind: 'prints' })
    expect(outcome).toEqual({ kind: 'printed' })
    expect(printer.jobs).toEqual([Buffer.from(aReceipt)])
    expect(decodeEscPos(printer.jobs[0] ?? new Uint8Array()).at(-1)).toEqual({ kind: 'cut', how: 'partial' })
  })

  it('has printed although it never closes the connection, without waiting for that', async () => {
    const { outcome, printer } = await print(aReceipt, { kind: 'never-closes' }, { idleMs: 60_000 })
    expect(outcome).toEqual({ kind: 'printed' })
    expect(printer.jobs).toHaveLength(1)
  })

  it('has printed when every byte arrived and it closed, although it says nothing at all', async () => {
    const { printer, outcome } = await print(aReceipt, { kind: 'prints', says: 'nothing' })
    expect(outcome).toEqual({ kind: 'printed' })
    expect(printer.jobs).toEqual([Buffer.from(aReceipt)])
  })

  it('has printed when it tells how it is, proves nothing, and closes; that is waited for only once', async () => {
    const { printer, outcome, habits } = await print(aReceipt, { kind: 'prints', says: 'status' })
    expect(outcome).toEqual({ kind: 'printed' })
    expect(habits.proves).toBe(false)
    const again = { ...quick, proofMs: 60_000, askAgainMs: 60_000 }
    expect(await printOverNetwork({ bytes: aReceipt, asks: true }, printer, habits, again)).toEqual({
      kind: 'printed',
    })
    expect(printer.jobs).toHaveLength(2)
  })

  it('has printed when it says something nobody asked for', async () => {
    const { outcome } = await print(aReceipt, { kind: 'answers', answer: '\x13', says: 'nothing' })
    expect(outcome).toEqual({ kind: 'printed' })
  })

  it('may take longer than the longest standstill as long as it moves', async () => {
    const fourFloods = new Uint8Array(4 * aFlood.length).fill(0x20)
    const { printer, outcome } = await print(
      fourFloods,
      { kind: 'prints-slowly', pauseMs: 2, says: 'nothing' },
      { idleMs: 1_500 },
    )
    expect(outcome).toEqual({ kind: 'printed' })
    expect(printer.jobs[0]?.length).toBe(fourFloods.length)
  })

  it('takes one job after the other', async () => {
    const printer = await startPrinter()
    const habits = newHabits()
    const job = { bytes: aReceipt, asks: true }
    const outcomes = [
      await printOverNetwork(job, printer, habits, quick),
      await printOverNetwork(job, printer, habits, quick),
    ]
    expect(outcomes).toEqual([{ kind: 'printed' }, { kind: 'printed' }])
    expect(printer.jobs).toHaveLength(2)
  })

  it('is asked nothing when it would not understand', async () => {
    const printer = await startPrinter()
    const outcome = await printOverNetwork({ bytes: aReceipt, asks: false }, printer, newHabits(), quick)
    expect(outcome).toEqual({ kind: 'printed' })
    expect(printer.jobs).toEqual([Buffer.from(aReceipt)])
  })
})

describe('given a printer that cannot be reached', () => {
  const job = { bytes: aReceipt, asks: true }
  it('has sent nothing when the port is closed', async () => {
    const printer = await startLoopbackPrinter()
    await printer.stop()
    expect(await printOverNetwork(job, printer, newHabits())).toEqual({
      kind: 'not-sent',
      problem: { code: 'printer-unreachable', detail: expect.stringContaining('ECONNREFUSED') },
    })
  })

  it('has sent nothing when its name is unknown', async () => {
    expect(await printOverNetwork(job, { host: 'nobody.internal', port: 9100 }, newHabits())).toMatchObject({
      kind: 'not-sent',
      problem: { code: 'printer-unreachable' },
    })
  })

  it('has sent nothing when the address is silent', async () => {
    // The last one of a cable without a server of addresses: some networks swallow it, others refuse at once.
    const outcome = await printOverNetwork(job, { host: '169.254.255.254', port: 9100 }, newHabits(), {
      connectMs: 100,
    })
    expect(outcome).toMatchObject({ kind: 'not-sent', problem: { code: 'printer-unreachable' } })
  })

  it.each<PrinterBehaviour>([{ kind: 'resets' }, { kind: 'closes-early' }])(
    'has sent nothing when it accepts and hangs up before it was sent anything: $kind',
    async (behaviour) => {
      const { outcome, printer } = await print(aReceipt, behaviour)
      expect(outcome).toMatchObject({ kind: 'not-sent', problem: { code: 'printer-unreachable' } })
      expect(printer.jobs).toEqual([])
      expect(printer.lostBytes()).toBe(0)
    },
  )
})

describe('given a printer that says that it cannot print now', () => {
  it.each([
    ['paper-out', 'printer-paper-out'],
    ['cover-open', 'printer-cover-open'],
    ['offline', 'printer-offline'],
  ] as const)('sends nothing: %s', async (because, code) => {
    const { outcome, printer, habits } = await print(aReceipt, { kind: 'refuses', because })
    expect(outcome).toEqual({ kind: 'not-sent', problem: { code, detail: '' } })
    expect(printer.lostBytes()).toBe(0)

    printer.behave({ kind: 'prints' })
    const again = await printOverNetwork({ bytes: aReceipt, asks: true }, printer, habits, quick)
    expect(again).toEqual({ kind: 'printed' })
    expect(printer.jobs).toEqual([Buffer.from(aReceipt)])
  })
})

describe('given a printer that stops in the middle', () => {
  it.each([
    ['paper-out', 'printer-paper-ran-out'],
    ['cover-open', 'printer-cover-opened'],
    ['offline', 'printer-uncertain'],
  ] as const)('is in doubt and says why: %s', async (because, code) => {
    const { outcome, printer } = await print(
      aReceipt,
      { kind: 'stops', afterBytes: 500, because },
      { idleMs: 300 },
    )
    expect(outcome).toMatchObject({ kind: 'uncertain', problem: { code } })
    expect(printer.jobs).toEqual([])
  })
})

describe('given a printer that fails while it is being sent to, nobody can say what it printed', () => {
  it.each<[string, Uint8Array, PrinterBehaviour, number, RegExp]>([
    ['cuts the connection at the first byte', aFlood, { kind: 'dies', afterBytes: 1 }, 10_000, /./],
    ['loses power in the middle', aFlood, { kind: 'dies', afterBytes: 100_000 }, 10_000, /./],
    [
      'closes before it took everything',
      aFlood,
      { kind: 'closes-early', says: 'nothing' },
      10_000,
      /closed before/,
    ],
    ['stops taking bytes', aFlood, { kind: 'stalls' }, 200, /took nothing more/],
    [
      'takes everything, says nothing and never closes',
      aReceipt,
      { kind: 'never-closes', says: 'nothing' },
      200,
      /did not close/,
    ],
    [
      'says that all is well, proves nothing and never closes',
      aReceipt,
      { kind: 'never-closes', says: 'status' },
      200,
      /did not close/,
    ],
  ])('when it %s', async (_, bytes, behaviour, idleMs, detail) => {
    const printer = await startPrinter(behaviour)
    // A printer that is known to be silent is sent the job at once.
    const habits = newHabits()
    if (behaviour.says === 'nothing') habits.silentTo.add(1)
    const job = { bytes, asks: true }
    const outcome = await printOverNetwork(job, printer, habits, { ...quick, idleMs })
    expect(outcome).toEqual(uncertain(detail))
    expect(printer.connections()).toBe(1)
  })
})

describe('given a printer that does not answer', () => {
  it('waits for an answer once and never again', async () => {
    const { printer, habits } = await print(aReceipt, { kind: 'prints', says: 'nothing' })
    expect(habits.silentTo).toEqual(new Set([1]))
    const times = { ...quick, answerMs: 60_000 }
    const outcome = await printOverNetwork({ bytes: aReceipt, asks: true }, printer, habits, times)
    expect(outcome).toEqual({ kind: 'printed' })
  })
})
