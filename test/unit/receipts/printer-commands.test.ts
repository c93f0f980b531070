import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PaperEnd } from '../../../electron/receipts/commands/command-language'
import { printerCommands } from '../../../electron/receipts/commands/printer-commands'
import { dotsWhere } from '../../../electron/receipts/dots'
import { receiptLayout } from '../../../electron/receipts/receipt-layout'
import { type PrintingSettings, printingSchema } from '../../../shared/settings'
import { decodeEscPos } from '../../support/escpos-decoder'
import { inLetters } from '../../support/in-letters'
import type { PaperItem } from '../../support/paper-recorder'
import { receipt } from '../../support/receipts'
import { decodeStar } from '../../support/star-decoder'

const decoders = { escpos: decodeEscPos, star: decodeStar } as const
const languages = printingSchema.shape.commands.options
const ends = fc.record({
  cut: fc.constantFrom(...printingSchema.shape.cut.options),
  feedLines: fc.integer({ min: 0, max: 20 }),
  drawer: fc.constantFrom(...printingSchema.shape.drawer.options),
})

/** What stands around the text. */
const around = (items: readonly PaperItem[]) =>
  items.filter(({ kind }) => kind === 'drawer' || kind === 'feed' || kind === 'cut')

const wanted = ({ cut, feedLines, drawer }: PaperEnd, lineDots: number) => [
  ...(drawer === 'off' ? [] : [{ kind: 'drawer', pin: drawer === 'pin2' ? 2 : 5 }]),
  ...(feedLines === 0 ? [] : [{ kind: 'feed', dots: feedLines * lineDots }]),
  ...(cut === 'none' ? [] : [{ kind: 'cut', how: cut }]),
]

const decode = (commands: PrintingSettings['commands'], bytes: Uint8Array, { cut }: PaperEnd) =>
  decoders[commands](bytes, cut === 'none' ? 'uncut' : 'cut')

describe.each(languages)('given a printer that speaks %s', (commands) => {
  const lineDots = commands === 'star' ? 32 : 30

  it('opens the drawer, feeds and cuts as set, around letters as around a picture', () => {
    const dots = dotsWhere(384, 40, (x, y) => x === y)
    fc.assert(
      fc.property(ends, (end) => {
        const letters = inLetters(receiptLayout(receipt()), 58, commands, end)
        const picture = printerCommands[commands].picture(dots, end)
        for (const bytes of [letters, picture]) {
          expect(around(decode(commands, bytes, end))).toEqual(wanted(end, lineDots))
        }
      }),
      { numRuns: 40 },
    )
  })

  it.each([
    [384, 1],
    [576, 127],
    [576, 128],
    [576, 2500],
  ])('prints a picture of %d by %d dots without losing one', (width, height) => {
    const dots = dotsWhere(width, height, (x, y) => (x * 7 + y * 13) % 11 < 3)
    const end: PaperEnd = { cut: 'partial', feedLines: 0, drawer: 'off' }
    const items = decode(commands, printerCommands[commands].picture(dots, end), end)
    expect(items.map(({ kind }) => kind)).toEqual(['raster', 'cut'])
    const [raster] = items
    expect(raster).toMatchObject({ width, height })
    expect(raster?.kind === 'raster' && Buffer.from(raster.rows).equals(dots.rows)).toBe(true)
  })
})
