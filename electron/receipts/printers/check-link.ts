import type { PrinterCheck } from '../../../shared/found-printers'
import { problem } from '../../../shared/problem'
import { failed, type Result, succeeded } from '../../../shared/result'
import { converse } from './converse'
import { newHabits } from './printer-habits'
import { NoLink, type PrinterLink, reasonOf } from './printer-link'
import { linkProblem, obstacleProblem, PRINTER_TIMES } from './print-over-link'

/** Asks a printer how it is and prints nothing. Longer than a receipt waits: somebody is watching. */
export async function checkLink(open: () => Promise<PrinterLink>): Promise<Result<PrinterCheck>> {
  try {
    const link = await open()
    try {
      const state = await converse(link, 4 * PRINTER_TIMES.answerMs, newHabits()).howAreYou(true)
      if (state === 'ready') return succeeded('ready')
      return state === 'silent' ? succeeded('connects') : failed(obstacleProblem[state])
    } finally {
      link.close()
    }
  } catch (error) {
    return failed(
      error instanceof NoLink ? linkProblem(error) : problem('printer-unreachable', reasonOf(error)),
    )
  }
}
