import { setTimeout as pause } from 'node:timers/promises'
import type { Socket } from 'node:net'
import type { Fault } from './fault-server'

type Headers = Readonly<Record<string, string>>
const json: Headers = { 'Content-Type': 'application/json' }

/** An answer's first lines. Every connection carries one answer. */
const head = (status: number, headers: Headers): string =>
  [
    `HTTP/1.1 ${status} Words`,
    ...Object.entries({ Connection: 'close', ...headers }).map(([name, value]) => `${name}: ${value}`),
    '',
    '',
  ].join('\r\n')

/** A whole answer in good order. */
export const answers =
  (status: number, body: string | Uint8Array, headers: Headers = json): Fault =>
  (socket) => {
    const bytes = Buffer.from(body)
    socket.write(head(status, { 'Content-Length': String(bytes.length), ...headers }))
    socket.end(bytes)
  }

/** These bytes and nothing else, then the end. */
export const bytes =
  (text: string): Fault =>
  (socket) =>
    void socket.end(text)

export const silence: Fault = () => undefined
export const reset: Fault = (socket) => void socket.resetAndDestroy()
export const hangUp: Fault = (socket) => void socket.end()

/** Promises a whole answer, sends so much of it, and ends. */
export const cutOff =
  (body: string, at: number, how: 'end' | 'reset'): Fault =>
  async (socket) => {
    socket.write(head(200, { 'Content-Length': String(Buffer.byteLength(body)), ...json }))
    await written(socket, Buffer.from(body).subarray(0, at))
    if (how === 'end') socket.end()
    else socket.resetAndDestroy()
  }

/** A byte at a time. */
const drip =
  (text: string, everyMs: number): Fault =>
  async (socket) => {
    for (const byte of Buffer.from(text)) {
      if (!(await written(socket, Buffer.of(byte)))) return
      await pause(everyMs)
    }
    socket.end()
  }

export const dripAnswer = (body: string, everyMs: number): Fault =>
  drip(head(200, { 'Content-Length': String(Buffer.byteLength(body)), ...json }) + body, everyMs)

/** The first lines, then a byte at a time. */
export const dripBody =
  (body: string, everyMs: number): Fault =>
  async (socket) => {
    socket.write(head(200, { 'Content-Length': String(Buffer.byteLength(body)), ...json }))
    await drip(body, everyMs)(socket)
  }

/** Goes on with the same piece until whoever asked has had enough. */
export const endless =
  (start: string, piece: string, everyMs: number): Fault =>
  async (socket) => {
    socket.write(start)
    while (await written(socket, piece)) if (everyMs > 0) await pause(everyMs)
  }

export const endlessBody = (piece: string, everyMs: number): Fault =>
  endless(
    head(200, { 'Transfer-Encoding': 'chunked', ...json }),
    `${Buffer.byteLength(piece).toString(16)}\r\n${piece}\r\n`,
    everyMs,
  )

export const endlessHeaders: Fault = endless(
  'HTTP/1.1 200 OK\r\n',
  `X-More: ${'and more '.repeat(100)}\r\n`,
  0,
)

/** In good order, but never more than `size` bytes together. */
export const piecemeal =
  (text: string, size: number): Fault =>
  async (socket) => {
    const whole = Buffer.from(text)
    socket.setNoDelay()
    for (let at = 0; at < whole.length; at += size) await written(socket, whole.subarray(at, at + size))
    socket.end()
  }

const MEGABYTE = ' '.repeat(1024 * 1024)

/** So many megabytes of white space around an answer that would be good. */
export const megabytes =
  (count: number, answer: string): Fault =>
  async (socket) => {
    const length = count * MEGABYTE.length + Buffer.byteLength(answer)
    socket.write(head(200, { 'Content-Length': String(length), ...json }))
    for (let sent = 0; sent < count; sent++) if (!(await written(socket, MEGABYTE))) return
    socket.end(answer)
  }

/** False when whoever asked is gone. */
const written = (socket: Socket, part: string | Uint8Array): Promise<boolean> =>
  new Promise((resolve) => {
    const gone = (): void => resolve(false)
    if (!socket.writable) return gone()
    socket.once('close', gone)
    socket.write(part, (error) => {
      socket.off('close', gone)
      resolve(error == null)
    })
  })
