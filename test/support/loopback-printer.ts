import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'

export type PrinterBehaviour =
  /** Takes everything, then closes in good order. */
  | { readonly kind: 'prints' }
  /** The same, but takes a piece only every so many milliseconds. */
  | { readonly kind: 'prints-slowly'; readonly pauseMs: number }
  /** Takes everything, says something back (printers do), then closes. */
  | { readonly kind: 'answers'; readonly answer: string }
  /** Accepts the connection and cuts it (RST). */
  | { readonly kind: 'resets' }
  /** Takes so many bytes and cuts the connection (RST): power lost. */
  | { readonly kind: 'dies'; readonly afterBytes: number }
  /** Closes its side politely before it has read anything, and never reads. */
  | { readonly kind: 'closes-early' }
  /** Accepts and reads nothing: out of paper, buffer full. */
  | { readonly kind: 'stalls' }
  /** Reads everything and then neither closes nor says anything. */
  | { readonly kind: 'never-closes' }

export type LoopbackPrinter = {
  readonly host: string
  readonly port: number
  /** What came in complete, one entry a connection, in order. */
  readonly jobs: readonly Buffer[]
  readonly connections: () => number
  /** How it treats the connections from now on. */
  readonly behave: (next: PrinterBehaviour) => void
  stop(): Promise<void>
  /** After `stop`: switched on again, at the same port. */
  start(): Promise<void>
}

/** A receipt printer's network side on 127.0.0.1, on a port of the system's choice. */
export async function startLoopbackPrinter(
  begin: PrinterBehaviour = { kind: 'prints' },
): Promise<LoopbackPrinter> {
  let behaviour = begin
  const jobs: Buffer[] = []
  const open = new Set<Socket>()
  let connections = 0

  const server = createServer({ allowHalfOpen: true, pauseOnConnect: true }, (socket) => {
    connections++
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    // Whoever prints is gone: for a printer that is the end of the job, nothing worse.
    socket.on('error', () => socket.destroy())
    treat(socket, behaviour, (job) => jobs.push(job))
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

function treat(socket: Socket, behaviour: PrinterBehaviour, finished: (job: Buffer) => void): void {
  const chunks: Buffer[] = []
  const read = (atEnd: () => void, eachChunk: () => void = () => undefined): void => {
    socket.on('data', (chunk) => {
      chunks.push(chunk)
      eachChunk()
    })
    socket.on('end', () => {
      finished(Buffer.concat(chunks))
      atEnd()
    })
    socket.resume()
  }
  switch (behaviour.kind) {
    case 'prints':
      return read(() => socket.end())
    case 'prints-slowly':
      return read(
        () => socket.end(),
        () => {
          socket.pause()
          setTimeout(() => socket.resume(), behaviour.pauseMs)
        },
      )
    case 'answers':
      return read(() => socket.end(behaviour.answer))
    case 'resets':
      socket.resetAndDestroy()
      return
    case 'dies':
      return read(
        () => undefined,
        () => {
          const taken = chunks.reduce((sum, chunk) => sum + chunk.length, 0)
          if (taken >= behaviour.afterBytes) socket.resetAndDestroy()
        },
      )
    case 'closes-early':
      socket.end()
      return
    case 'stalls':
      return
    case 'never-closes':
      return read(() => undefined)
  }
}
