import { execFileSync } from 'node:child_process'
import { symlinkSync, unlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { printToDevice } from '../../../electron/receipts/printers/device-printer'
import { newHabits } from '../../../electron/receipts/printers/printer-habits'
import { receiptLayout } from '../../../electron/receipts/receipt-layout'
import { type DeviceBehaviour, startDevicePrinter } from '../../support/device-printer'
import { inLetters } from '../../support/in-letters'
import { receipt } from '../../support/receipts'

const bytes = inLetters(receiptLayout(receipt()), 80)
const job = { bytes, asks: true }
const quick = { askAgainMs: 50, proofMs: 100, idleMs: 10_000 }
const LARGE = new Uint8Array(1024 * 1024).fill(0x20)

async function start(behaviour: DeviceBehaviour = { kind: 'prints' }) {
  const printer = await startDevicePrinter(behaviour)
  onTestFinished(() => printer.stop())
  return printer
}

const nowhere = process.platform === 'linux' ? null : 'device files are tried on Linux'

describe.skipIf(nowhere !== null)(`given a printer behind a device file (${nowhere ?? 'a terminal'})`, () => {
  it('has printed when it proves it, byte for byte', async () => {
    const printer = await start()
    expect(await printToDevice(job, printer.path, newHabits(), quick)).toEqual({ kind: 'printed' })
    expect(printer.jobs).toEqual([Buffer.from(bytes)])
  })

  it('has printed when it took everything, although it never says a word', async () => {
    const printer = await start({ kind: 'silent' })
    expect(await printToDevice(job, printer.path, newHabits(), quick)).toEqual({ kind: 'printed' })
    await expect.poll(() => printer.jobs).toEqual([Buffer.from(bytes)])
  })

  it('can be named by a link, as udev makes them', async () => {
    const printer = await start()
    const link = join(tmpdir(), `struk-${process.pid}`)
    symlinkSync(printer.path, link)
    onTestFinished(() => unlinkSync(link))
    expect(await printToDevice(job, link, newHabits(), quick)).toEqual({ kind: 'printed' })
  })

  it.each([
    ['paper-out', 'printer-paper-out'],
    ['cover-open', 'printer-cover-open'],
    ['offline', 'printer-offline'],
  ] as const)('gets nothing when it cannot print, and prints once when it can: %s', async (because, code) => {
    const printer = await start({ kind: 'refuses', because })
    const habits = newHabits()
    const outcome = await printToDevice(job, printer.path, habits, quick)
    expect(outcome).toEqual({ kind: 'not-sent', problem: { code, detail: '' } })
    expect(printer.taken()).toHaveLength(0)

    printer.behave({ kind: 'prints' })
    expect(await printToDevice(job, printer.path, habits, quick)).toEqual({ kind: 'printed' })
    expect(printer.jobs).toHaveLength(1)
  })

  it('is in doubt when the paper runs out in the middle', async () => {
    const printer = await start({ kind: 'stops', afterBytes: 500, because: 'paper-out' })
    expect(await printToDevice(job, printer.path, newHabits(), quick)).toMatchObject({
      kind: 'uncertain',
      problem: { code: 'printer-paper-ran-out' },
    })
    expect(printer.jobs).toEqual([])
  })

  it('is in doubt when it is pulled out in the middle', async () => {
    const printer = await start({ kind: 'unplugged', afterBytes: 1000 })
    const outcome = await printToDevice({ bytes: LARGE, asks: true }, printer.path, newHabits(), quick)
    expect(outcome).toMatchObject({ kind: 'uncertain', problem: { code: 'printer-uncertain' } })
  })

  it('is in doubt when it takes nothing more, and nothing hangs', async () => {
    const printer = await start({ kind: 'silent' })
    printer.read(false)
    const habits = newHabits()
    habits.silentTo.add(1)
    const outcome = await printToDevice({ bytes: LARGE, asks: true }, printer.path, habits, {
      ...quick,
      idleMs: 200,
    })
    expect(outcome).toMatchObject({
      kind: 'uncertain',
      problem: { code: 'printer-uncertain', detail: expect.stringContaining('took nothing more') },
    })
  })
})

describe.skipIf(nowhere !== null)('given a file that is no printer, nothing is ever written', () => {
  it.each([
    ['it is not there', '/dev/usb/lp15', 'printer-unreachable'],
    ['it is another device', '/dev/null', 'printer-not-one'],
    ['it is an ordinary file', '/etc/hostname', 'printer-not-one'],
    ['it is the console', '/dev/tty', 'printer-not-one'],
  ])('%s', async (_, path, code) => {
    const outcome = await printToDevice(job, path, newHabits(), quick)
    expect(outcome).toMatchObject({ kind: 'not-sent', problem: { code } })
  })

  it('is a pipe', async () => {
    const path = join('/dev/shm', `struk-${process.pid}`)
    execFileSync('mkfifo', [path])
    onTestFinished(() => unlinkSync(path))
    const outcome = await printToDevice(job, path, newHabits(), quick)
    expect(outcome).toMatchObject({ kind: 'not-sent', problem: { code: 'printer-not-one' } })
  })
})
