import type { Problem } from '../../../shared/problem'
import type { PaperWidth } from '../../../shared/receipt'
import type { PrintOutcome } from '../print-outcome'
import { type Cups, queueProblem } from './cups'
import { pageOptions, printByCups } from './cups-printer'
import { pageSizeOf } from '../receipt-page'
import type { SvgToPdf } from './pdf-folder'
import { reasonOf } from './printer-link'
import { problem } from '../../../shared/problem'

export type SystemPrinter = {
  readonly name: string
  readonly description: string
  /** Why it cannot print now, where the system knows. */
  readonly problem: Problem | null
}

/** The printers this computer's system has, whichever way it is asked. None of it rejects. */
export type SystemPrinting = {
  readonly rawPossible: boolean
  readonly list: () => Promise<readonly SystemPrinter[]>
  /** The picture of the paper, on a page of just its size. */
  readonly printPage: (page: {
    readonly queue: string
    readonly title: string
    readonly svg: string
    readonly paper: PaperWidth
  }) => Promise<PrintOutcome>
  /** A receipt printer's own commands, past every driver. */
  readonly printCommands: (job: {
    readonly queue: string
    readonly title: string
    readonly bytes: Uint8Array
  }) => Promise<PrintOutcome>
}

/** Linux and macOS: the same PDF that the folder gets, so that the preview is what prints. */
export const cupsPrinting = (system: Cups, svgToPdf: SvgToPdf): SystemPrinting => ({
  rawPossible: true,
  list: () =>
    system.queues().then(
      (queues) =>
        queues.map((queue) => ({
          name: queue.name,
          description: queue.description,
          problem: queueProblem(queue),
        })),
      () => [],
    ),
  printPage: async ({ queue, title, svg, paper }) => {
    try {
      const bytes = await svgToPdf(svg, paper)
      const options = pageOptions(pageSizeOf(svg, paper))
      return await printByCups(system, { queue, title, type: 'application/pdf', bytes, options })
    } catch (error) {
      return { kind: 'not-sent', problem: problem('printer-failed', reasonOf(error)) }
    }
  },
  printCommands: ({ queue, title, bytes }) =>
    printByCups(system, { queue, title, type: 'application/vnd.cups-raw', bytes, options: [] }),
})
