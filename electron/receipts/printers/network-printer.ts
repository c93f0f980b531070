import { problem } from '../../../shared/problem'
import type { PrintOutcome } from '../print-outcome'
import { networkLink } from './network-link'
import type { PrinterHabits } from './printer-habits'
import { NoLink, reasonOf } from './printer-link'
import { type Job, linkProblem, PRINTER_TIMES, type PrinterTimes, printOverLink } from './print-over-link'

export type NetworkPrinter = {
  readonly host: string
  /** Usually 9100. */
  readonly port: number
}

const CONNECT_MS = 5_000

/**
 * Sends a finished job as raw bytes over TCP; see `printOverLink` for what is known of it then. Before the connection
 * stands nothing can have been printed (`not-sent`: printer-unreachable, printer-outside). Never rejects.
 */
export async function printOverNetwork(
  job: Job,
  { host, port }: NetworkPrinter,
  habits: PrinterHabits,
  { connectMs = CONNECT_MS, ...times }: Partial<PrinterTimes> & { readonly connectMs?: number } = {},
): Promise<PrintOutcome> {
  try {
    const link = await networkLink(host, port, connectMs)
    return await printOverLink(link, job, habits, { ...PRINTER_TIMES, ...times })
  } catch (error) {
    return {
      kind: 'not-sent',
      problem: error instanceof NoLink ? linkProblem(error) : problem('printer-unreachable', reasonOf(error)),
    }
  }
}
