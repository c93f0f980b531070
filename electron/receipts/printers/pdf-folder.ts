import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { PrintJob } from '../../../shared/print-job'
import { problem } from '../../../shared/problem'
import type { PaperWidth } from '../../../shared/receipt'
import type { PrintOutcome } from '../print-outcome'

/** Draws a receipt's picture on one page as wide as the paper (millimetres) and as long as the receipt. */
export type SvgToPdf = (svg: string, paper: PaperWidth) => Promise<Uint8Array>

const LONGEST_NAME = 120

/**
 * Writes the receipt into the folder as `<name>.pdf`, complete or not at all: first beside it, flushed to the disk,
 * then renamed. The same name again replaces the file, so that trying a job once more leaves one file.
 * Every failure is `not-sent` (printer-failed): a half-written file is no paper. Never rejects.
 */
export async function printToPdfFolder(
  svg: string,
  paper: PaperWidth,
  folder: string,
  name: string,
  svgToPdf: SvgToPdf,
): Promise<PrintOutcome> {
  const target = join(folder, `${safeFileName(name)}.pdf`)
  const unfinished = `${target}.part`
  try {
    const pdf = await svgToPdf(svg, paper)
    await mkdir(folder, { recursive: true })
    await writeDurably(unfinished, pdf)
    await rename(unfinished, target)
    return { kind: 'printed' }
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined)
    return {
      kind: 'not-sent',
      problem: problem('printer-failed', error instanceof Error ? error.message : String(error)),
    }
  }
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/**
 * `20261123-091507 XID-5732095327 12 copy 2`: sorts by time, and the payment id, the number on the paper and the
 * copy can be read off. The time is when the job was asked for, so trying again gives the same name.
 */
export function receiptFileName(job: PrintJob, timeZone: string): string {
  // Sweden writes times in ISO order.
  const local = new Date(job.requestedAt).toLocaleString('sv-SE', { timeZone })
  const time = local.replaceAll(/[-:]/g, '').replace(' ', '-')
  const subject = job.kind === 'shift-report' ? `report-${job.report}` : job.paymentId
  return `${time} ${subject} ${job.number}${job.copyNumber > 0 ? ` copy ${job.copyNumber}` : ''}`
}

/** Windows is the strictest: no `<>:"/\|?*`, no control characters, no dot or space at either end, no `CON`. */
export function safeFileName(name: string): string {
  const safe = name
    .normalize('NFC')
    .replaceAll(/[\p{C}<>:"/\\|?*]/gu, '_')
    .slice(0, LONGEST_NAME)
    .replaceAll(/^[. ]+|[. ]+$/g, '')
  return /^(?:con|prn|aux|nul|com\d|lpt\d)?(?:\.|$)/i.test(safe) ? `_${safe}` : safe
}
