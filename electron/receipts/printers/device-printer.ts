import { problem } from '../../../shared/problem'
import type { PrintOutcome } from '../print-outcome'
import { deviceLink } from './device-link'
import type { PrinterHabits } from './printer-habits'
import { NoLink, reasonOf } from './printer-link'
import { type Job, linkProblem, PRINTER_TIMES, type PrinterTimes, printOverLink } from './print-over-link'

/**
 * Writes a finished job into a printer's device file; see `printOverLink` for what is known of it then. `not-sent` when
 * it cannot be opened: absent or switched off, forbidden, used by another program, or no printer. Never rejects.
 */
export async function printToDevice(
  job: Job,
  path: string,
  habits: PrinterHabits,
  times: Partial<PrinterTimes> = {},
): Promise<PrintOutcome> {
  try {
    return await printOverLink(await deviceLink(path), job, habits, { ...PRINTER_TIMES, ...times })
  } catch (error) {
    return {
      kind: 'not-sent',
      problem: error instanceof NoLink ? linkProblem(error) : problem('printer-unreachable', reasonOf(error)),
    }
  }
}
