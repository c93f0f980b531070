import { createConnection } from 'node:net'
import { NoLink, type PrinterLink } from './printer-link'

/** A line over TCP. @throws NoLink when it does not stand within `connectMs` */
export async function networkLink(host: string, port: number, connectMs: number): Promise<PrinterLink> {
  const socket = createConnection({ host, port, noDelay: true })
  await new Promise<void>((connected, failed) => {
    const giveUp = (reason: string): void => {
      socket.destroy()
      failed(new NoLink('unreachable', reason))
    }
    socket.setTimeout(connectMs, () => giveUp(`no answer in ${connectMs} ms`))
    socket.once('error', (error) => giveUp(error.message))
    socket.once('connect', connected)
  })
  socket.setTimeout(0)
  socket.removeAllListeners('error')

  let heard: (byte: number) => void = () => undefined
  let finishing = false
  const broken = new Promise<never>((_, reject) => {
    socket.on('error', reject)
    socket.on('end', () => {
      if (!finishing) reject(new Error('closed before it took everything'))
    })
  })
  // It may break when nobody waits for anything any more.
  broken.catch(() => undefined)
  const closed = new Promise<void>((resolve) => {
    socket.on('close', (afterError) => {
      if (!afterError) resolve()
    })
  })
  socket.on('data', (bytes) => bytes.forEach((byte) => heard(byte)))

  return {
    send: (bytes) =>
      new Promise((taken, failed) => {
        socket.write(bytes, (error) => (error == null ? taken() : failed(error)))
      }),
    listen: (listener) => {
      heard = listener
    },
    broken,
    finish: () => {
      finishing = true
      socket.end()
      return closed
    },
    close: () => socket.destroy(),
  }
}
