import { type LookupAddress, type LookupAllOptions, lookup as lookUp } from 'node:dns'
import { createConnection, type LookupFunction } from 'node:net'
import { NoLink, type PrinterLink } from './printer-link'
import { isInShop, mayBeInShop } from './shop-network'

/** All addresses of a name, as node's own lookup gives them. */
export type LookUp = (
  name: string,
  options: LookupAllOptions,
  done: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
) => void

/**
 * A line over TCP, to a printer of the shop's own network and to nobody else: the host comes from a window, and through a
 * window that somebody has broken into, receipts could go anywhere. So not even the name of anybody outside is looked up.
 * @throws NoLink when it may not stand, or does not within `connectMs`
 */
export async function networkLink(
  host: string,
  port: number,
  connectMs: number,
  find: LookUp = lookUp,
): Promise<PrinterLink> {
  if (!mayBeInShop(host)) throw outside(host)
  // Whatever was found is connected to as it was found: a second lookup could say something else.
  const lookup: LookupFunction = (name, options, done) =>
    find(name, { ...options, all: true }, (error, found) => {
      const own = error === null ? found.filter(({ address }) => isInShop(address)) : []
      done(error ?? (own.length === 0 ? outside(name) : null), own)
    })
  const socket = createConnection({ host, port, noDelay: true, autoSelectFamily: true, lookup })
  await new Promise<void>((connected, failed) => {
    const giveUp = (reason: NoLink): void => {
      socket.destroy()
      failed(reason)
    }
    socket.setTimeout(connectMs, () => giveUp(new NoLink('unreachable', `no answer in ${connectMs} ms`)))
    socket.once('error', (error) =>
      giveUp(error instanceof NoLink ? error : new NoLink('unreachable', error.message)),
    )
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

const outside = (host: string): NoLink => new NoLink('outside', host)
