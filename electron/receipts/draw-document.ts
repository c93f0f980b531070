import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PaperWidth } from '../../shared/receipt'
import { type Settings, takesCommands } from '../../shared/settings'
import type { PictureFile } from '../../shared/shop-picture'
import type { Log } from '../diagnostics/log'
import { printerCommands } from './commands/printer-commands'
import type { Dots } from './dots'
import { drawSvg } from './draw-receipt'
import { type LaidOut, layOut } from './lay-out'
import { logoOnPaper } from './logo'
import type { Layout } from './receipt-markup'

/** Draws a receipt's picture dot by dot, one for each unit of it. */
export type SvgToDots = (svg: string) => Promise<Dots>

export type DrawingParts = {
  readonly picturesFolder: string
  readonly svgToDots: SvgToDots
  readonly log: Log
}

/** What is drawn on demand is drawn a moment later. */
export type DocumentDrawing = {
  readonly svg: (layout: Layout, settings: Settings) => string | Promise<string>
  readonly commands: (layout: Layout, settings: Settings, openDrawer: boolean) => Promise<Uint8Array>
}

/** A page has every letter there is; what takes commands has its code pages. */
const isDrawn = ({ sayable }: LaidOut, { printer, printing }: Settings): boolean =>
  !takesCommands(printer) || printing.text === 'picture' || !sayable

/** Makes of a document what the settings' printer takes, and the picture of just that. */
export function documentDrawing({ picturesFolder, svgToDots, log }: DrawingParts) {
  let known: { readonly file: PictureFile; readonly paper: PaperWidth; readonly dots: Dots | null } | null =
    null

  const logoOf = ({ receipt, pictures, paperWidth }: Settings): Dots | null => {
    const file = receipt.lines.logo ? pictures.logo : null
    if (file === null) return null
    if (known === null || known.file !== file || known.paper !== paperWidth) {
      known = { file, paper: paperWidth, dots: readLogo(file, paperWidth) }
    }
    return known.dots
  }

  /** A receipt without its logo is still a receipt. */
  function readLogo(file: PictureFile, paper: PaperWidth): Dots | null {
    try {
      return logoOnPaper(readFileSync(join(picturesFolder, file)), paper)
    } catch (error) {
      log.warn(`the logo cannot be printed: ${String(error)}`)
      return null
    }
  }

  const laidOut = (layout: Layout, settings: Settings): LaidOut =>
    layOut(layout, settings.paperWidth, logoOf(settings))

  return {
    /** What the printer of these settings makes of it: preview and PDF. */
    svg: (layout: Layout, settings: Settings): string => {
      const document = laidOut(layout, settings)
      return drawSvg(isDrawn(document, settings) ? document.drawn() : document.letters, document.paper)
    },

    /** Bytes for a receipt printer. What cannot be drawn comes in letters, with `?` for the missing ones. */
    commands: async (layout: Layout, settings: Settings, openDrawer: boolean): Promise<Uint8Array> => {
      const document = laidOut(layout, settings)
      const { printing } = settings
      const commands = printerCommands[printing.commands]
      const end = openDrawer ? printing : { ...printing, drawer: 'off' as const }
      if (isDrawn(document, settings)) {
        try {
          return commands.picture(await svgToDots(drawSvg(document.drawn(), document.paper)), end)
        } catch (error) {
          log.warn(`a document could not be drawn and prints in letters: ${String(error)}`)
        }
      }
      return commands.letters(document.letters, document.paper, end)
    },
  }
}
