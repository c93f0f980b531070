import { existsSync } from 'node:fs'
import { type Problem, problem } from '../../../shared/problem'
import {
  askPrintServer,
  type CupsAddress,
  type IppAttribute,
  IppFailure,
  type IppGroup,
  operations,
} from './ipp'

/** Debian's and its kin's, then macOS's and the BSDs'. */
const SOCKETS = ['/run/cups/cups.sock', '/var/run/cups/cups.sock', '/private/var/run/cupsd']
const IPP_PORT = 631

/** Where this computer's CUPS is, as `lp` looks for it: CUPS_SERVER (a socket's path, or host and port), then its socket. */
export function cupsAddress(environment: NodeJS.ProcessEnv): CupsAddress {
  const named = environment['CUPS_SERVER']
  if (named?.startsWith('/')) return { socketPath: named }
  if (named !== undefined && named !== '') {
    const [, host = 'localhost', port] = /^(.*?)(?::(\d+))?(?:\/version=.*)?$/.exec(named) ?? []
    return { host, port: port === undefined ? IPP_PORT : Number(port) }
  }
  const socketPath = SOCKETS.find((path) => existsSync(path))
  return socketPath === undefined ? { host: 'localhost', port: IPP_PORT } : { socketPath }
}

export type CupsQueue = {
  readonly name: string
  /** What a person calls it. */
  readonly description: string
  /** False: stopped, or it takes no jobs. */
  readonly ready: boolean
  /** `media-empty-error`, `cover-open`, `offline-report`…: what its driver noticed; see RFC 8011 §5.4.12. */
  readonly reasons: readonly string[]
}

/** RFC 8011 §5.3.7, as far as it matters here. */
export type CupsJobState = 'waiting' | 'printing' | 'completed' | 'given-up' | 'unknown'
const jobStates: Readonly<Record<number, CupsJobState>> = {
  3: 'waiting',
  4: 'waiting',
  5: 'printing',
  6: 'waiting',
  7: 'given-up',
  8: 'given-up',
  9: 'completed',
}

export type CupsDocument = {
  readonly queue: string
  readonly title: string
  readonly type: 'application/pdf' | 'application/vnd.cups-raw'
  readonly bytes: Uint8Array
  readonly options: readonly IppAttribute[]
}

/** The system's printing on Linux and macOS. All of it rejects with an IppFailure when it does not answer. */
export function cups(address: CupsAddress) {
  const queueUri = (queue: string): string => `ipp://localhost${queuePath(queue)}`
  return {
    queues: async (): Promise<readonly CupsQueue[]> => {
      const { status, groups } = await askPrintServer(address, {
        operation: operations.getPrinters,
        path: '/',
        attributes: [
          [
            'keyword',
            'requested-attributes',
            'printer-name',
            'printer-info',
            'printer-state',
            'printer-state-reasons',
            'printer-is-accepting-jobs',
          ],
        ],
      })
      // 0x0406: there are none.
      return status === 0x0406 ? [] : groups.flatMap(queueOf)
    },

    /** The number of the new job. @throws IppFailure; not `sent` when the server refused it */
    submit: async ({ queue, title, type, bytes, options }: CupsDocument): Promise<number> => {
      const { status, groups } = await askPrintServer(address, {
        operation: operations.printJob,
        path: queuePath(queue),
        attributes: [
          ['uri', 'printer-uri', queueUri(queue)],
          ['name', 'requesting-user-name', 'kasir-qris'],
          ['name', 'job-name', title],
          ['mime', 'document-format', type],
        ],
        jobAttributes: options,
        document: bytes,
      })
      if (status >= 0x0100) throw new IppFailure(false, `refused: IPP status 0x${status.toString(16)}`)
      const job = groups.map((group) => group.get('job-id')?.[0]).find((id) => typeof id === 'number')
      if (typeof job !== 'number') throw new IppFailure(true, 'a job without a number')
      return job
    },

    stateOf: async (queue: string, job: number): Promise<CupsJobState> => {
      const { groups } = await askPrintServer(address, {
        operation: operations.getJobAttributes,
        path: queuePath(queue),
        attributes: [
          ['uri', 'printer-uri', queueUri(queue)],
          ['integer', 'job-id', job],
          ['name', 'requesting-user-name', 'kasir-qris'],
          ['keyword', 'requested-attributes', 'job-state'],
        ],
      })
      const state = groups.map((group) => group.get('job-state')?.[0]).find((value) => value !== undefined)
      return typeof state === 'number' ? (jobStates[state] ?? 'unknown') : 'unknown'
    },
  }
}
export type Cups = ReturnType<typeof cups>

const queuePath = (queue: string): string => `/printers/${encodeURIComponent(queue)}`

/** RFC 8011 §5.4.11: 5 is stopped. */
const STOPPED = 5

function queueOf(group: IppGroup): CupsQueue[] {
  const name = group.get('printer-name')?.[0]
  if (typeof name !== 'string') return []
  const info = group.get('printer-info')?.[0]
  return [
    {
      name,
      description: typeof info === 'string' && info !== '' ? info : name,
      ready:
        group.get('printer-state')?.[0] !== STOPPED && group.get('printer-is-accepting-jobs')?.[0] !== false,
      reasons: (group.get('printer-state-reasons') ?? []).filter((reason) => typeof reason === 'string'),
    },
  ]
}

/** Why a queue would not print now. Reasons end in -error, -warning or -report; a warning is no obstacle. RFC 8011 §5.4.12. */
export function queueProblem(queue: CupsQueue | undefined): Problem | null {
  if (queue === undefined) return problem('printer-unreachable', 'no such queue')
  const detail = queue.reasons.join(', ')
  const says = (...keywords: string[]): boolean =>
    queue.reasons.some(
      (reason) => !reason.endsWith('-warning') && keywords.includes(reason.replace(/-(?:error|report)$/, '')),
    )
  if (says('cover-open', 'door-open')) return problem('printer-cover-open', detail)
  if (says('media-empty', 'media-needed')) return problem('printer-paper-out', detail)
  if (!queue.ready || says('offline', 'paused', 'shutdown')) return problem('printer-offline', detail)
  return null
}
