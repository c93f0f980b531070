import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { printToPdfFolder, type SvgToPdf } from '../../../electron/receipts/printers/pdf-folder'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'receipts-'))
  onTestFinished(() => rm(folder, { recursive: true }))
})

const drawn: SvgToPdf = async (svg, paper) => Buffer.from(`%PDF of ${svg} on ${paper} mm`)

describe('given a receipt for the folder', () => {
  it('is written under its name, and nothing else is left there', async () => {
    const outcome = await printToPdfFolder('<svg/>', 58, join(folder, 'new'), 'XID-1 12', drawn)
    expect(outcome).toEqual({ kind: 'printed' })
    expect(await readdir(join(folder, 'new'))).toEqual(['XID-1 12.pdf'])
    expect(await readFile(join(folder, 'new', 'XID-1 12.pdf'), 'utf8')).toBe('%PDF of <svg/> on 58 mm')
  })

  it('stays inside the folder whatever the payment id is', async () => {
    await printToPdfFolder('<svg/>', 80, folder, '../../etc/passwd', drawn)
    expect(await readdir(folder)).toEqual(['_.._etc_passwd.pdf'])
  })

  it('replaces the file of an earlier attempt at the same job', async () => {
    await printToPdfFolder('old', 80, folder, 'XID-1 12', drawn)
    await printToPdfFolder('new', 80, folder, 'XID-1 12', drawn)
    expect(await readdir(folder)).toEqual(['XID-1 12.pdf'])
    expect(await readFile(join(folder, 'XID-1 12.pdf'), 'utf8')).toContain('new')
  })
})

describe('given something that fails', () => {
  it('has not been sent when it cannot be drawn, and the earlier file is untouched', async () => {
    await printToPdfFolder('old', 80, folder, 'XID-1 12', drawn)
    const outcome = await printToPdfFolder('new', 80, folder, 'XID-1 12', () =>
      Promise.reject(new Error('no window')),
    )
    expect(outcome).toEqual({ kind: 'not-sent', problem: { code: 'printer-failed', detail: 'no window' } })
    expect(await readFile(join(folder, 'XID-1 12.pdf'), 'utf8')).toContain('old')
    expect(await readdir(folder)).toHaveLength(1)
  })

  it('has not been sent when the folder cannot be made', async () => {
    await writeFile(join(folder, 'file'), '')
    const outcome = await printToPdfFolder('<svg/>', 80, join(folder, 'file', 'below'), 'XID-1', drawn)
    expect(outcome).toMatchObject({ kind: 'not-sent', problem: { code: 'printer-failed' } })
  })
})
