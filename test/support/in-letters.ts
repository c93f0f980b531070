import type { PaperEnd } from '../../electron/receipts/commands/command-language'
import { printerCommands } from '../../electron/receipts/commands/printer-commands'
import { layOut } from '../../electron/receipts/lay-out'
import type { Layout } from '../../electron/receipts/receipt-markup'
import type { PaperWidth } from '../../shared/receipt'
import { defaultSettings } from '../../shared/default-settings'
import type { PrintingSettings } from '../../shared/settings'

/** A document's bytes for a receipt printer, in the printer's own letters. */
export const inLetters = (
  layout: Layout,
  paper: PaperWidth,
  commands: PrintingSettings['commands'] = 'escpos',
  end: PaperEnd = defaultSettings.printing,
): Uint8Array => printerCommands[commands].letters(layOut(layout, paper, null).letters, paper, end)
