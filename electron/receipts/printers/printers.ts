import type { FoundPrinters, PrinterCheck } from '../../../shared/found-printers'
import { type Problem, problem } from '../../../shared/problem'
import type { PaperWidth } from '../../../shared/receipt'
import { failed, type Result, succeeded } from '../../../shared/result'
import type { PrinterSettings } from '../../../shared/settings'
import type { PrintOutcome } from '../print-outcome'
import { checkLink } from './check-link'
import { deviceLink } from './device-link'
import { printToDevice } from './device-printer'
import { findDevices } from './find-devices'
import { inTurn } from './in-turn'
import { networkLink } from './network-link'
import { printOverNetwork } from './network-printer'
import { printToPdfFolder, type SvgToPdf } from './pdf-folder'
import { printersHabits } from './printer-habits'
import { reasonOf } from './printer-link'
import type { SystemPrinting } from './system-printing'

export type PaperDocument = {
  /** A file's or a job's name, without an extension. */
  readonly name: string
  readonly paper: PaperWidth
  /** The picture of it, as the preview shows it. */
  readonly svg: () => string | Promise<string>
  /** It as the printer's own commands; `asks`: they are ESC/POS, so that the printer can be asked how it is. */
  readonly commands: () => Promise<{ readonly bytes: Uint8Array; readonly asks: boolean }>
}

export type PrintersParts = {
  readonly pdfFolder: string
  readonly svgToPdf: SvgToPdf
  readonly system: SystemPrinting
}

const CHECK_CONNECT_MS = 3000

/** Every way to paper, and what there is to choose from. */
export function printers({ pdfFolder, svgToPdf, system }: PrintersParts) {
  const habits = printersHabits()
  const turn = inTurn()

  async function hand(printer: PrinterSettings, document: PaperDocument): Promise<PrintOutcome> {
    const { name, paper, svg, commands } = document
    switch (printer.kind) {
      case 'pdf':
        return printToPdfFolder(await svg(), paper, pdfFolder, name, svgToPdf)
      case 'network':
        return printOverNetwork(await commands(), printer, habits.of(nameOf(printer)))
      case 'device':
        return printToDevice(await commands(), printer.path, habits.of(nameOf(printer)))
      case 'system': {
        const job = { queue: printer.name, title: name }
        return printer.raw
          ? system.printCommands({ ...job, bytes: (await commands()).bytes })
          : system.printPage({ ...job, svg: await svg(), paper })
      }
    }
  }

  async function tryOut(printer: PrinterSettings): Promise<Result<PrinterCheck>> {
    switch (printer.kind) {
      case 'pdf':
        return succeeded('connects')
      case 'network':
        return checkLink(() => networkLink(printer.host, printer.port, CHECK_CONNECT_MS))
      case 'device':
        return checkLink(() => deviceLink(printer.path))
      case 'system':
        return checkQueue((await system.list()).find(({ name }) => name === printer.name))
    }
  }

  return {
    /** Never rejects: what could not even be drawn was not sent. */
    print: (printer: PrinterSettings, document: PaperDocument): Promise<PrintOutcome> =>
      turn(nameOf(printer), () => hand(printer, document)).catch((error: unknown) => ({
        kind: 'not-sent',
        problem: problem('printer-failed', reasonOf(error)),
      })),

    find: async (): Promise<FoundPrinters> => ({
      system: (await system.list()).map(({ name, description }) => ({ name, description })),
      devices: [...(await findDevices('/dev'))],
      rawPossible: system.rawPossible,
    }),

    /** Tries what can be tried without printing; what was learnt of the printer before is forgotten. */
    check: (printer: PrinterSettings): Promise<Result<PrinterCheck>> =>
      turn(nameOf(printer), () => {
        habits.forget(nameOf(printer))
        return tryOut(printer)
      }),
  }
}
export type Printers = ReturnType<typeof printers>

const nameOf = (printer: PrinterSettings): string => JSON.stringify(printer)

function checkQueue(queue: { readonly problem: Problem | null } | undefined): Result<PrinterCheck> {
  const trouble = queue === undefined ? problem('printer-unreachable', 'no such queue') : queue.problem
  return trouble === null ? succeeded('connects') : failed(trouble)
}
