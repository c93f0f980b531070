import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { parseJson, valueAt } from '../json-paths'

/** What a server does with a connection once it has read a whole question. */
export type Fault = (socket: Socket) => void | Promise<void>

export type FaultServer = {
  readonly port: number
  /** How the questions about this payment are answered from now on. */
  readonly behave: (paymentId: string, fault: Fault) => void
  readonly connections: () => number
  /** Questions that came with a key. */
  readonly authorised: () => number
  /** The most bytes that any one connection took. */
  readonly mostBytesTaken: () => number
  readonly stop: () => Promise<void>
}

type Certificate = { readonly key: string; readonly cert: string }

/**
 * A server below HTTP: it reads questions and answers them with whatever bytes a fault sends, at whatever pace.
 * `onConnection` takes the place of reading, for faults before there is a question.
 */
export async function startFaultServer(
  options: { readonly tls?: Certificate; readonly onConnection?: Fault; readonly port?: number } = {},
): Promise<FaultServer> {
  const faults = new Map<string, Fault>()
  const open = new Set<Socket>()
  let connections = 0
  let authorised = 0
  let mostBytesTaken = 0

  const serve = (socket: Socket): void => {
    connections++
    open.add(socket)
    // Whoever asked may hang up at any time; that is what these faults are for.
    socket.on('error', () => socket.destroy())
    socket.on('close', () => {
      mostBytesTaken = Math.max(mostBytesTaken, socket.bytesWritten)
      open.delete(socket)
    })
    if (options.onConnection !== undefined) {
      void options.onConnection(socket)
      return
    }
    readQuestions(socket, (head, body) => {
      if (/^authorization:/im.test(head)) authorised++
      const id = valueAt(parseJson(body), ['payment_id'])
      const fault = typeof id === 'string' ? faults.get(id) : undefined
      if (fault === undefined) socket.destroy()
      else void fault(socket)
    })
  }
  const server: Server =
    options.tls === undefined
      ? createServer(serve)
      : createTlsServer(options.tls, serve).on('tlsClientError', () => undefined)
  server.listen(options.port ?? 0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')

  return {
    port: address.port,
    behave: (paymentId, fault) => void faults.set(paymentId, fault),
    connections: () => connections,
    authorised: () => authorised,
    mostBytesTaken: () => mostBytesTaken,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped())
        for (const socket of open) socket.destroy()
      }),
  }
}

function readQuestions(socket: Socket, asked: (head: string, body: string) => void): void {
  let text = ''
  socket.setEncoding('utf8')
  socket.on('data', (part: string) => {
    text += part
    const end = text.indexOf('\r\n\r\n')
    const length = Number(/^content-length: *(\d+)/im.exec(text)?.[1] ?? 0)
    if (end === -1 || Buffer.byteLength(text) < end + 4 + length) return
    const [head, body] = [text.slice(0, end), text.slice(end + 4)]
    text = ''
    asked(head, body)
  })
}
