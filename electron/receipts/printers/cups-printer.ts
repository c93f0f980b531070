import { type Problem, problem } from '../../../shared/problem'
import type { PrintOutcome } from '../print-outcome'
import { type Cups, type CupsDocument, type CupsJobState, queueProblem } from './cups'
import type { IppAttribute } from './ipp'
import { IppFailure } from './ipp'
import { reasonOf } from './printer-link'

/** In milliseconds. */
export type CupsTimes = {
  /** Between two looks at the job. */
  readonly lookMs: number
  /** Longest time in which it is followed. */
  readonly followMs: number
}
export const CUPS_TIMES: CupsTimes = { lookMs: 250, followMs: 30_000 }

/** A page in microns, as wide as the paper and as long as the receipt: without one, A4 is taken and ruins the roll. */
export type PageSize = { readonly width: number; readonly height: number }

/** The page as CUPS wants it, and nothing turned, fitted or scaled: the PDF is the paper already. */
export const pageOptions = ({ width, height }: PageSize): readonly IppAttribute[] => [
  ['keyword', 'media', `Custom.${width / 1000}x${height / 1000}mm`],
  ['keyword', 'print-scaling', 'none'],
  ['name', 'pdfAutoRotate', 'no'],
]

/**
 * Hands a document to a queue of the system and follows the job by its own state. `not-sent`: it was not taken, or the
 * queue is known to be unable. `printed`: the system calls it completed, which is as much as it knows. `uncertain`: it
 * gave the job up, or did not come to an end in time and may print it later. Never rejects.
 */
export async function printByCups(
  system: Cups,
  document: CupsDocument,
  { lookMs, followMs }: CupsTimes = CUPS_TIMES,
): Promise<PrintOutcome> {
  const obstacle = await obstacleOf(system, document.queue)
  if (obstacle !== null) return { kind: 'not-sent', problem: obstacle }
  let job: number
  try {
    job = await system.submit(document)
  } catch (error) {
    return error instanceof IppFailure && error.sent
      ? { kind: 'uncertain', problem: problem('printer-uncertain', reasonOf(error)) }
      : { kind: 'not-sent', problem: problem('printer-unreachable', reasonOf(error)) }
  }

  const state = await follow(system, document.queue, job, lookMs, performance.now() + followMs)
  const detail = `${document.queue}-${job} ${state}`
  switch (state) {
    case 'completed':
      return { kind: 'printed' }
    case 'given-up':
      return { kind: 'uncertain', problem: problem('printer-uncertain', detail) }
    case 'waiting':
    case 'printing':
    case 'unknown':
      return { kind: 'uncertain', problem: problem('printer-queued', detail) }
  }
}

/** Why nothing is sent now. No answer is reason enough: with the question not a byte of the document went out. */
const obstacleOf = (system: Cups, queue: string): Promise<Problem | null> =>
  system.queues().then(
    (queues) => queueProblem(queues.find(({ name }) => name === queue)),
    (error: unknown) => problem('printer-unreachable', reasonOf(error)),
  )

async function follow(
  system: Cups,
  queue: string,
  job: number,
  lookMs: number,
  until: number,
): Promise<CupsJobState> {
  for (;;) {
    const state = await system.stateOf(queue, job).catch((): CupsJobState => 'unknown')
    if (state === 'completed' || state === 'given-up' || performance.now() >= until) return state
    await new Promise((resolve) => {
      setTimeout(resolve, lookMs)
    })
  }
}
