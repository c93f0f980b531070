import { problem } from '../../shared/problem'
import type { SvgToPdf } from '../../electron/receipts/printers/pdf-folder'
import type { SystemPrinting } from '../../electron/receipts/printers/system-printing'

export const noWindows: SvgToPdf = () => Promise.reject(new Error('no windows here'))

const nothing = async () => ({ kind: 'not-sent', problem: problem('printer-unreachable') }) as const

/** A computer without a printer of its own. */
export const noSystem: SystemPrinting = {
  rawPossible: false,
  list: async () => [],
  printPage: nothing,
  printCommands: nothing,
}
