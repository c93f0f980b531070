import { createConnection } from 'node:net'
import { problem } from '../../../shared/problem'
import type { PrintOutcome } from '../print-outcome'

export type NetworkPrinter = {
  readonly host: string
  /** Usually 9100. */
  readonly port: number
  /** Longest wait for the connection, in milliseconds. */
  readonly connectMs?: number
  /** Longest time in which nothing moves, in milliseconds: a printer out of paper takes no more and stays silent. */
  readonly idleMs?: number
}

const CONNECT_MS = 5_000
/** Long enough for a slow printer with a full buffer to print a receipt's worth of paper. */
const IDLE_MS = 20_000

/**
 * Sends a finished job as raw bytes over TCP. Before the connection stands nothing can have been printed
 * (`not-sent`, printer-unreachable); from then on only an orderly end counts as `printed`: every byte accepted
 * first, then the printer closes its side. Everything else is `uncertain`. Never rejects.
 */
export function printOverNetwork(bytes: Uint8Array, printer: NetworkPrinter): Promise<PrintOutcome> {
  const { host, port, connectMs = CONNECT_MS, idleMs = IDLE_MS } = printer
  return new Promise((resolve) => {
    const socket = createConnection({ host, port })
    let connected = false
    let allSent = false

    const settle = (outcome: PrintOutcome): void => {
      // A promise keeps its first outcome: whatever else the socket has to say comes too late.
      resolve(outcome)
      socket.destroy()
    }
    const fail = (reason: string): void =>
      settle(
        connected
          ? { kind: 'uncertain', problem: problem('printer-uncertain', reason) }
          : { kind: 'not-sent', problem: problem('printer-unreachable', reason) },
      )

    const standstill = (): string => {
      if (!connected) return `no answer in ${connectMs} ms`
      return allSent
        ? `took everything, then did not close in ${idleMs} ms`
        : `took nothing more for ${idleMs} ms`
    }

    socket.setTimeout(connectMs)
    socket.on('timeout', () => fail(standstill()))
    socket.on('error', (error) => fail(error.message))
    socket.on('connect', () => {
      connected = true
      socket.setTimeout(idleMs)
      socket.end(bytes)
    })
    socket.on('finish', () => {
      allSent = true
    })
    // What printers say back is not needed, but unread it would keep the connection from ending.
    socket.resume()
    socket.on('end', () => {
      if (!allSent) fail('closed before it took everything')
    })
    socket.on('close', () => {
      if (allSent) settle({ kind: 'printed' })
      else fail('closed before it took everything')
    })
  })
}
