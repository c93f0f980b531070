import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dotsToPng, dotsWhere } from '../../../electron/receipts/dots'
import { documentDrawing, type SvgToDots } from '../../../electron/receipts/draw-document'
import { receiptLayout } from '../../../electron/receipts/receipt-layout'
import { defaultSettings } from '../../../shared/default-settings'
import type { Settings } from '../../../shared/settings'
import { decodeEscPos } from '../../support/escpos-decoder'
import { textOfPaper } from '../../support/paper-text'
import { receipt } from '../../support/receipts'
import { temporaryFolder } from '../../support/temporary-history'

const network: Settings = { ...defaultSettings, printer: { kind: 'network', host: 'printer', port: 9100 } }
const drawn = dotsWhere(576, 10, () => true)
const plain = receiptLayout(receipt())
const chinese = receiptLayout(receipt({ merchantName: '北京' }))

/** Drawing that counts what was to be drawn, in a folder with or without a logo. */
function drawing(svgToDots: SvgToDots = () => Promise.resolve(drawn)) {
  const folder = temporaryFolder()
  const svgs: string[] = []
  const warnings: string[] = []
  const parts = {
    picturesFolder: folder,
    svgToDots: (svg: string) => {
      svgs.push(svg)
      return svgToDots(svg)
    },
    log: { info: () => undefined, warn: (line: string) => warnings.push(line) },
  }
  return { ...documentDrawing(parts), folder, svgs, warnings }
}

const kindsOf = (bytes: Uint8Array) => [...new Set(decodeEscPos(bytes).map(({ kind }) => kind))]

describe('given a receipt printer and text that its letters can say', () => {
  it('prints letters, and no picture is drawn for it', async () => {
    const { commands, svgs } = drawing()
    expect(textOfPaper(decodeEscPos(await commands(plain, network, false)))).toContain('TOKO SIMULASI')
    expect(svgs).toEqual([])
  })

  it('prints a picture all the same where the shop wants that', async () => {
    const { commands, svg, svgs } = drawing()
    const settings: Settings = { ...network, printing: { ...network.printing, text: 'picture' } }
    expect(kindsOf(await commands(plain, settings, false))).toEqual(['raster', 'cut'])
    expect(svgs).toEqual([svg(plain, settings)])
  })
})

describe('given text that the printer’s letters cannot say', () => {
  it('prints the picture that the preview shows', async () => {
    const { commands, svg, svgs } = drawing()
    expect(kindsOf(await commands(chinese, network, false))).toEqual(['raster', 'cut'])
    expect(svgs).toEqual([svg(chinese, network)])
    expect(svgs[0]).toContain('北')
  })

  it('still comes, in letters with question marks, when it cannot be drawn', async () => {
    const { commands, warnings } = drawing(() => Promise.reject(new Error('no window')))
    const paper = textOfPaper(decodeEscPos(await commands(chinese, network, false)))
    expect(paper).toMatch(/Penerima +\?\?/)
    expect(paper).toContain('LUNAS')
    expect(warnings).toEqual([expect.stringContaining('no window')])
  })
})

describe('given a PDF', () => {
  it('has every letter there is', () => {
    expect(drawing().svg(chinese, { ...network, printer: { kind: 'pdf' } })).toContain('京')
  })
})

describe('given a drawer', () => {
  it('opens it only for whom it is to be opened', async () => {
    const { commands } = drawing()
    const settings: Settings = { ...network, printing: { ...network.printing, drawer: 'pin5' } }
    const opens = async (openDrawer: boolean) =>
      decodeEscPos(await commands(plain, settings, openDrawer)).some(({ kind }) => kind === 'drawer')
    expect([await opens(true), await opens(false)]).toEqual([true, false])
  })
})

describe('given a logo', () => {
  const logo = `${'a'.repeat(32)}.png`
  const withLogo: Settings = { ...network, pictures: { logo, welcome: [] } }
  const bottle = dotsToPng(dotsWhere(1000, 300, (x) => x % 100 < 50))

  it('stands at the head, dot by dot as in the preview, at most three quarters of the paper wide', async () => {
    const { commands, svg, folder } = drawing()
    writeFileSync(join(folder, logo), bottle)
    const [first] = decodeEscPos(await commands(plain, withLogo, false))
    expect(first).toMatchObject({ kind: 'raster', width: 432, height: 130 })
    expect(svg(plain, withLogo)).toMatch(
      /<image href="data:image\/png;base64,[^"]+" x="0" y="0" width="432" height="130"/,
    )
  })

  it('is left out where the shop does not want it, and where it cannot be read', async () => {
    const { commands, folder, warnings } = drawing()
    const { lines } = withLogo.receipt
    const without: Settings = { ...withLogo, receipt: { header: '', lines: { ...lines, logo: false } } }
    writeFileSync(join(folder, logo), bottle)
    expect(decodeEscPos(await commands(plain, without, false))[0]?.kind).toBe('line')
    writeFileSync(join(folder, logo), 'no picture')
    expect(decodeEscPos(await commands(plain, withLogo, false))[0]?.kind).toBe('line')
    expect(warnings).toHaveLength(1)
  })
})
