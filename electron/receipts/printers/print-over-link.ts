import { type Problem, problem } from '../../../shared/problem'
import type { PrintOutcome } from '../print-outcome'
import { type Conversation, converse } from './converse'
import { ASK_FOR_PROOF, type Obstacle } from './escpos-status'
import { type NoLink, type PrinterLink, reasonOf, within } from './printer-link'
import type { PrinterHabits } from './printer-habits'

/** All in milliseconds. */
export type PrinterTimes = {
  /** Longest wait for the answer to a question; a printer on the same network needs a few. */
  readonly answerMs: number
  /** After so long without the proof it is asked again how it is. */
  readonly askAgainMs: number
  /** A printer that says all is well and has not proved anything in this time never will. */
  readonly proofMs: number
  /** Longest standstill. Long enough for a slow printer with a full buffer to print a receipt's worth of paper. */
  readonly idleMs: number
}
export const PRINTER_TIMES: PrinterTimes = { answerMs: 250, askAgainMs: 1000, proofMs: 8000, idleMs: 20_000 }

const PIECE_BYTES = 16 * 1024

export const obstacleProblem: { readonly [O in Obstacle]: Problem } = {
  'paper-out': problem('printer-paper-out'),
  'cover-open': problem('printer-cover-open'),
  offline: problem('printer-offline'),
}
const inTheMiddle: { readonly [O in Obstacle]: Problem } = {
  'paper-out': problem('printer-paper-ran-out'),
  'cover-open': problem('printer-cover-opened'),
  offline: problem('printer-uncertain', 'went offline'),
}

const noLinks = {
  unreachable: 'printer-unreachable',
  outside: 'printer-outside',
  forbidden: 'printer-forbidden',
  busy: 'printer-busy',
  'not-a-printer': 'printer-not-one',
} as const satisfies Record<NoLink['why'], string>

export const linkProblem = ({ why, message }: NoLink): Problem => problem(noLinks[why], message)

export type Job = {
  readonly bytes: Uint8Array
  /** Whether it understands ESC/POS questions; without them only the line's orderly end tells. */
  readonly asks: boolean
}

/**
 * Prints over a line that stands, and closes it. Asks a printer that answers how it is before the first byte goes out,
 * and has it prove at the end that it got to the last one. `not-sent`: no byte of the job went out. `printed`: proved, or
 * everything was taken and the line ended in good order. Everything else is `uncertain`. Never rejects.
 */
export async function printOverLink(
  link: PrinterLink,
  { bytes, asks }: Job,
  habits: PrinterHabits,
  times: PrinterTimes,
): Promise<PrintOutcome> {
  const conversation = converse(link, times.answerMs, habits)
  let begun = false
  try {
    const state = asks ? await conversation.howAreYou(true) : 'silent'
    if (state !== 'silent' && state !== 'ready') return { kind: 'not-sent', problem: obstacleProblem[state] }
    begun = true
    await sendAll(link, bytes, times.idleMs)
    const end = state === 'ready' ? await proofOf(link, conversation, habits, times) : 'none'
    if (end === 'proved') return { kind: 'printed' }
    if (end !== 'none') return { kind: 'uncertain', problem: inTheMiddle[end] }
    const standstill = `took everything, then did not close in ${times.idleMs} ms`
    await within(times.idleMs, standstill, Promise.race([link.finish(), conversation.proved, link.broken]))
    return { kind: 'printed' }
  } catch (error) {
    return begun
      ? { kind: 'uncertain', problem: problem('printer-uncertain', reasonOf(error)) }
      : { kind: 'not-sent', problem: problem('printer-unreachable', reasonOf(error)) }
  } finally {
    link.close()
  }
}

async function sendAll(link: PrinterLink, bytes: Uint8Array, idleMs: number): Promise<void> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    const taken = Promise.race([link.send(bytes.subarray(at, at + PIECE_BYTES)), link.broken])
    await within(idleMs, `took nothing more for ${idleMs} ms`, taken)
  }
}

/** `none`: it says that all is well, and does not prove it. */
async function proofOf(
  link: PrinterLink,
  conversation: Conversation,
  habits: PrinterHabits,
  times: PrinterTimes,
): Promise<'proved' | 'none' | Obstacle> {
  conversation.expectProof()
  await sendAll(link, ASK_FOR_PROOF, times.idleMs)
  if (!habits.proves) return 'none'
  const since = performance.now()
  for (;;) {
    if (await conversation.provedWithin(times.askAgainMs)) return 'proved'
    const state = await conversation.howAreYou(false)
    // Paper and cover wait for a person; offline may be a moment.
    if (state === 'paper-out' || state === 'cover-open') return state
    const waited = performance.now() - since
    if (state === 'ready' && waited >= times.proofMs) {
      habits.proves = false
      return 'none'
    }
    if (waited >= times.idleMs) {
      if (state === 'offline') return state
      throw new Error(`said nothing more for ${times.idleMs} ms`)
    }
  }
}
