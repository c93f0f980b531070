import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { partsOf } from '../body-up-to'
import type { SignedFile } from './read-feed'

/** What came is not what the publisher signed. */
export class NotAsSigned extends Error {}

/**
 * Writes a signed file from its address to the disk: as many bytes as it has, and not one more of what never ends. Through
 * node's fetch, as all of main: Chromium, which the windows live in, needs no network of its own then.
 * @throws NotAsSigned; what the connection or the disk says
 */
export async function downloadSigned(url: URL, to: string, { size, sha512 }: SignedFile): Promise<void> {
  const answer = await fetch(url, { redirect: 'error' })
  if (!answer.ok) throw new Error(`${url.pathname}: HTTP ${answer.status}`)
  const hash = createHash('sha512')
  let taken = 0
  async function* checked(parts: AsyncIterable<Uint8Array>) {
    for await (const part of parts) {
      taken += part.byteLength
      if (taken > size) throw new NotAsSigned(`${url.pathname}: more than ${size} bytes`)
      hash.update(part)
      yield part
    }
  }
  await pipeline(partsOf(answer), checked, createWriteStream(to))
  if (hash.digest('base64') !== sha512) throw new NotAsSigned(`${url.pathname}: another content`)
}
