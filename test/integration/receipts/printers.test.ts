import { expect, it, onTestFinished } from 'vitest'
import { type PaperDocument, printers } from '../../../electron/receipts/printers/printers'
import { startDevicePrinter } from '../../support/device-printer'
import { startLoopbackPrinter } from '../../support/loopback-printer'
import { noSystem, noWindows } from '../../support/no-system-printers'
import { temporaryFolder } from '../../support/temporary-history'

const waysToPaper = () => printers({ pdfFolder: temporaryFolder(), svgToPdf: noWindows, system: noSystem })

/** More than a line takes at once. */
const documentOf = (letter: string): PaperDocument => ({
  name: letter,
  paper: 80,
  svg: () => '',
  commands: async () => ({ bytes: Buffer.alloc(200_000, letter), asks: true }),
})
const lettersOf = (jobs: readonly Buffer[]) => jobs.map((job) => [...new Set(job.toString())].join(''))

it.skipIf(process.platform !== 'linux')(
  'a test page that is asked for while a receipt prints comes after it, not through it',
  async () => {
    const paper = await startDevicePrinter({ kind: 'silent' })
    onTestFinished(() => paper.stop())
    const { print, check } = waysToPaper()
    const device = { kind: 'device', path: paper.path } as const
    const outcomes = await Promise.all([
      print(device, documentOf('R')),
      print(device, documentOf('T')),
      check(device),
    ])
    expect(outcomes).toMatchObject([{ kind: 'printed' }, { kind: 'printed' }, { value: 'connects' }])
    await expect.poll(() => lettersOf(paper.jobs)).toEqual(['R', 'T'])
  },
)

it('another printer does not wait for one that hangs', async () => {
  const paper = await startLoopbackPrinter()
  onTestFinished(() => paper.stop())
  const { print } = waysToPaper()
  const at = (port: number) => ({ kind: 'network', host: paper.host, port }) as const
  const stuck = print(at(paper.port + 1), {
    ...documentOf('R'),
    commands: () => new Promise<never>(() => undefined),
  })
  expect(await print(at(paper.port), documentOf('T'))).toEqual({ kind: 'printed' })
  expect(await Promise.race([stuck, Promise.resolve('still waits')])).toBe('still waits')
})
