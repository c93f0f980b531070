import { EventEmitter, once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { statusByte, takeApart, type Trouble } from './printer-questions'

export type PrinterBehaviour = {
  /** `all`: tells how it is, and proves that it got to the end. `status`: only the first. `nothing`: many cheap ones. */
  readonly says?: 'all' | 'status' | 'nothing'
} & (
  | /** Takes everything, then closes in good order. */
  { readonly kind: 'prints' }
  /** The same, but takes a piece only every so many milliseconds. */
  | { readonly kind: 'prints-slowly'; readonly pauseMs: number }
  /** Takes everything, says something back that nobody asked for, then closes. */
  | { readonly kind: 'answers'; readonly answer: string }
  /** Cannot print, and says why when it is asked. What is sent all the same is lost. */
  | { readonly kind: 'refuses'; readonly because: Trouble }
  /** Begins to print and stops after so many bytes; says why when it is asked. */
  | { readonly kind: 'stops'; readonly afterBytes: number; readonly because: Trouble }
  /** Accepts the connection and cuts it (RST). */
  | { readonly kind: 'resets' }
  /** Takes so many bytes of a job and cuts the connection (RST): power lost. */
  | { readonly kind: 'dies'; readonly afterBytes: number }
  /** Closes its side politely before it has read anything, and never reads. */
  | { readonly kind: 'closes-early' }
  /** Answers, and then takes nothing of the job: buffer full. */
  | { readonly kind: 'stalls' }
  /** Reads everything and never closes. */
  | { readonly kind: 'never-closes' }
)

export type LoopbackPrinter = {
  readonly host: string
  readonly port: number
  /** What came in complete and without the questions around it, one entry a job, in order. */
  readonly jobs: readonly Buffer[]
  /** When the first byte of each job came in: milliseconds since the epoch, as this process sees them. */
  readonly began: readonly number[]
  /** Bytes of jobs that were taken and are on no whole receipt. */
  readonly lostBytes: () => number
  /** Emits `job` whenever one is complete. */
  readonly heard: EventEmitter
  readonly connections: () => number
  /** How it treats the connections from now on. */
  readonly behave: (next: PrinterBehaviour) => void
  stop(): Promise<void>
  /** After `stop`: switched on again, at the same port. */
  start(): Promise<void>
}

/** A receipt printer's network side on 127.0.0.1, on a port of the system's choice. It speaks ESC/POS status. */
export async function startLoopbackPrinter(
  begin: PrinterBehaviour = { kind: 'prints' },
): Promise<LoopbackPrinter> {
  let behaviour = begin
  const jobs: Buffer[] = []
  const began: number[] = []
  const heard = new EventEmitter()
  const open = new Set<Socket>()
  let connections = 0
  let lost = 0

  const server = createServer({ allowHalfOpen: true, pauseOnConnect: true }, (socket) => {
    connections++
    open.add(socket)
    socket.setNoDelay(true)
    socket.on('close', () => open.delete(socket))
    // Whoever prints is gone: for a printer that is the end of the job, nothing worse.
    socket.on('error', () => socket.destroy())
    treat(socket, behaviour, {
      began: () => began.push(performance.timeOrigin + performance.now()),
      printed: (job) => {
        jobs.push(job)
        heard.emit('job')
      },
      lost: (bytes) => {
        lost += bytes
      },
    })
  })
  const listen = async (port: number): Promise<number> => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    return address.port
  }
  const port = await listen(0)

  return {
    host: '127.0.0.1',
    port,
    jobs,
    began,
    lostBytes: () => lost,
    heard,
    connections: () => connections,
    behave: (next) => {
      behaviour = next
    },
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped())
        for (const socket of open) socket.destroy()
      }),
    start: async () => {
      await listen(port)
    },
  }
}

type Paper = {
  readonly began: () => void
  readonly printed: (job: Buffer) => void
  readonly lost: (bytes: number) => void
}

function treat(socket: Socket, behaviour: PrinterBehaviour, paper: Paper): void {
  const says = behaviour.says ?? 'all'
  const chunks: Buffer[] = []
  let taken = 0
  let answered = 0
  let started = false
  let done = false

  const whole = (): Buffer => Buffer.concat(chunks)
  const finish = (job: Buffer): void => {
    if (!done && job.length > 0) paper.printed(job)
    done = true
  }
  /** What stands at the edges of all that came so far; in the middle of a job there is nothing to look for. */
  const heard = (): void => {
    const { questions, job, asksForProof } = takeApart(whole())
    if (job.length > 0 && !started) {
      started = true
      paper.began()
    }
    if (behaviour.kind === 'dies' && job.length >= behaviour.afterBytes) {
      paper.lost(job.length)
      socket.resetAndDestroy()
      return
    }
    const trouble = troubleOf(behaviour, job.length)
    if (says !== 'nothing') {
      for (const question of questions.slice(answered)) socket.write(Buffer.of(statusByte(question, trouble)))
    }
    answered = questions.length
    if (asksForProof && trouble === null && !done) {
      finish(job)
      if (says === 'all') socket.write(Buffer.of(0))
    }
    if (behaviour.kind === 'stalls' && job.length > 0) socket.pause()
  }
  if (behaviour.kind === 'resets') {
    socket.resetAndDestroy()
    return
  }
  if (behaviour.kind === 'closes-early') {
    socket.end()
    return
  }
  socket.on('data', (chunk) => {
    chunks.push(chunk)
    taken += chunk.length
    // A flood is nothing but job in its middle, and looking at all of it again and again would take for ever.
    if (taken < LOOKS_AT_BYTES || chunk.length < SMALL_BYTES) heard()
    if (behaviour.kind === 'prints-slowly') {
      socket.pause()
      setTimeout(() => socket.resume(), behaviour.pauseMs)
    }
  })
  socket.on('end', () => {
    const { job } = takeApart(whole())
    if (troubleOf(behaviour, job.length) !== null) paper.lost(job.length)
    else finish(job)
    if (behaviour.kind !== 'never-closes') socket.end(behaviour.kind === 'answers' ? behaviour.answer : '')
  })
  socket.resume()
}

const LOOKS_AT_BYTES = 1024 * 1024
const SMALL_BYTES = 4096

function troubleOf(behaviour: PrinterBehaviour, jobBytes: number): Trouble | null {
  switch (behaviour.kind) {
    case 'refuses':
      return behaviour.because
    case 'stops':
      return jobBytes >= behaviour.afterBytes ? behaviour.because : null
    default:
      return null
  }
}
