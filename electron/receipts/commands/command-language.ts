import type { PaperWidth } from '../../../shared/receipt'
import type { PrintingSettings } from '../../../shared/settings'
import type { Dots } from '../dots'

/** What happens around the text: how the paper ends, and whether a drawer opens. */
export type PaperEnd = Pick<PrintingSettings, 'cut' | 'feedLines' | 'drawer'>

/** One language of printers. Both ways set the printer up from scratch and finish the paper. */
export type CommandLanguage = {
  /** In the printer's own letters, from receiptline's markup. */
  readonly letters: (markup: string, paper: PaperWidth, end: PaperEnd) => Uint8Array
  /** As one picture. */
  readonly picture: (dots: Dots, end: PaperEnd) => Uint8Array
}
