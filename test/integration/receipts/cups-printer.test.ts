import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import * as z from 'zod/mini'
import { type CupsDocument, cups } from '../../../electron/receipts/printers/cups'
import { pageOptions, printByCups } from '../../../electron/receipts/printers/cups-printer'
import { receiptLayout } from '../../../electron/receipts/receipt-layout'
import { type PrivateCups, startPrivateCups, whyNoCups } from '../../support/cups/private-cups'
import { startLoopbackPrinter } from '../../support/loopback-printer'
import { inLetters } from '../../support/in-letters'
import { receipt } from '../../support/receipts'
import { textPdf } from '../../support/text-pdf'

const because = whyNoCups()
const POINTS_PER_MM = 72 / 25.4

const pdf = (queue: string, widthMm: number, heightMm: number): CupsDocument => ({
  queue,
  title: 'XID-1001 12',
  type: 'application/pdf',
  bytes: textPdf('STRUK UJI', widthMm * POINTS_PER_MM, heightMm * POINTS_PER_MM),
  options: pageOptions({ width: widthMm * 1000, height: heightMm * 1000 }),
})
const raw = (queue: string, bytes: Uint8Array): CupsDocument => ({
  queue,
  title: 'XID-1001 12',
  type: 'application/vnd.cups-raw',
  bytes,
  options: [],
})

describe.skipIf(because !== null)(`given a print server of its own (${because ?? 'cupsd'})`, () => {
  let server: PrivateCups
  beforeAll(async () => {
    server = await startPrivateCups()
  }, 60_000)
  afterAll(() => server.stop())

  it.each([
    ['Pendek', 80, 60],
    ['Panjang', 80, 231.5],
    ['Sempit', 58, 131.25],
  ])('a page comes out as large as it was sent, upright and not on A4: %s', async (queue, width, height) => {
    const file = await server.addPdfPrinter(queue)
    expect(await printByCups(server.system, pdf(queue, width, height))).toEqual({ kind: 'printed' })
    const { stdout } = await promisify(execFile)('pdfinfo', [file])
    const [, wide, high] = /Page size:\s+([\d.]+) x ([\d.]+) pts/.exec(stdout) ?? []
    // The PDF on its way is written anew, in whole points.
    expect(Math.abs(Number(wide) - width * POINTS_PER_MM)).toBeLessThan(1)
    expect(Math.abs(Number(high) - height * POINTS_PER_MM)).toBeLessThan(1)
    expect(stdout).toMatch(/Page rot:\s+0/)
    const text = await promisify(execFile)('pdftotext', [file, '-'])
    expect(text.stdout.trim()).toBe('STRUK UJI')
  })

  it('bytes for a receipt printer go through as they are, and are printed when the system has got rid of them', async () => {
    const printer = await startLoopbackPrinter()
    onTestFinished(() => printer.stop())
    await server.addRawPrinter('Mentah', printer.port)
    const bytes = inLetters(receiptLayout(receipt()), 80)
    expect(await printByCups(server.system, raw('Mentah', bytes))).toEqual({ kind: 'printed' })
    expect(printer.jobs).toEqual([Buffer.from(bytes)])
  })

  it('a printer that is off leaves the job with the system: said so, and uncertain', async () => {
    const printer = await startLoopbackPrinter()
    await printer.stop()
    await server.addRawPrinter('Mati', printer.port)
    const outcome = await printByCups(server.system, raw('Mati', Buffer.from('x')), {
      lookMs: 50,
      followMs: 500,
    })
    expect(outcome).toMatchObject({ kind: 'uncertain', problem: { code: 'printer-queued' } })
  })

  it('a queue that was stopped gets nothing, and the receipt waits', async () => {
    const printer = await startLoopbackPrinter()
    onTestFinished(() => printer.stop())
    await server.addRawPrinter('Berhenti', printer.port)
    await server.stopPrinter('Berhenti')
    const job = raw('Berhenti', inLetters(receiptLayout(receipt()), 80))
    expect(await printByCups(server.system, job)).toMatchObject({
      kind: 'not-sent',
      problem: { code: 'printer-offline' },
    })
    await server.startPrinter('Berhenti')
    expect(await printByCups(server.system, job)).toEqual({ kind: 'printed' })
    expect(printer.jobs).toHaveLength(1)
  })

  it('a queue that is not there gets nothing', async () => {
    expect(await printByCups(server.system, raw('Tiada', Buffer.from('x')))).toMatchObject({
      kind: 'not-sent',
      problem: { code: 'printer-unreachable' },
    })
  })
})

it('without a print server nothing is sent', async () => {
  const nobody = cups({ host: '127.0.0.1', port: 1 })
  expect(await printByCups(nobody, raw('Struk', Buffer.from('x')))).toMatchObject({
    kind: 'not-sent',
    problem: { code: 'printer-unreachable' },
  })
})

/** Takes what it is asked and hangs up, from so many questions on. */
async function serverHangingUpAfter(answers: number) {
  // A successful answer with no printer in it but this one.
  const queues = Buffer.concat([
    Buffer.of(2, 0, 0, 0, 0, 0, 0, 1, 0x04, 0x42, 0, 12),
    Buffer.from('printer-name'),
    Buffer.of(0, 5),
    Buffer.from('Struk'),
    Buffer.of(0x03),
  ])
  let asked = 0
  const server = createServer((request, response) => {
    asked++
    if (asked > answers) request.socket.destroy()
    else request.resume().on('end', () => response.end(queues))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = z.object({ port: z.number() }).parse(server.address())
  return cups({ host: '127.0.0.1', port })
}

it('a print server that does not say how its printers are has been sent nothing', async () => {
  const system = await serverHangingUpAfter(0)
  expect(await printByCups(system, raw('Struk', Buffer.from('x')))).toMatchObject({
    kind: 'not-sent',
    problem: { code: 'printer-unreachable' },
  })
})

it('one that hangs up on the document may print it', async () => {
  const system = await serverHangingUpAfter(1)
  expect(await printByCups(system, raw('Struk', Buffer.from('x')))).toMatchObject({
    kind: 'uncertain',
    problem: { code: 'printer-uncertain' },
  })
})
