import { createPublicKey, verify } from 'node:crypto'
import * as z from 'zod/mini'
import { problem } from '../../shared/problem'
import { failed, type Result, succeeded } from '../../shared/result'
import type { UpdateFeed } from '../../shared/update'
import { bodyUpTo } from '../body-up-to'

/** How an ed25519 key begins in the form that node reads (RFC 8410). */
const KEY_HEADER = Buffer.from('302a300506032b6570032100', 'hex')
const LARGEST_BYTES = 100_000
const ANSWER_MS = 15_000

/** electron-updater gives it to a shell that runs as root, and quotes it badly. */
const fileName = z.string().check(z.regex(/^[A-Za-z0-9][\w.+-]*$/))
const signedFileSchema = z.object({
  url: fileName,
  sha512: z.string(),
  size: z.number().check(z.int(), z.positive()),
})
/** One of a release's files: its name in the feed, its content (SHA-512 in Base64) and how many bytes that is. */
export type SignedFile = Readonly<z.infer<typeof signedFileSchema>>

const releaseSchema = z.object({
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+/)),
  files: z.array(signedFileSchema).check(z.minLength(1)),
})
/** What the publisher signed: a version, and the content of its files. */
export type Release = Readonly<z.infer<typeof releaseSchema>>

/** What a release's description is called, by electron-updater's own rule: on Linux each kind of processor has its own. */
export function feedFile(platform: NodeJS.Platform, processor: NodeJS.Architecture): string {
  switch (platform) {
    case 'win32':
      return 'latest.yml'
    case 'darwin':
      return 'latest-mac.yml'
    default:
      return processor === 'x64' ? 'latest-linux.yml' : `latest-linux-${processor}.yml`
  }
}

/** The address of one of a feed's files. */
export const inFeed = (feed: string, name: string): URL =>
  new URL(name, feed.endsWith('/') ? feed : `${feed}/`)

/**
 * Reads the newest release's description and the signature beside it (`….sig`, Base64 of ed25519 over its very bytes).
 * Problems: `update-unreachable`, `update-not-signed` (also when there is no signature).
 */
export async function readFeed({ url, publicKey }: UpdateFeed, file: string): Promise<Result<Release>> {
  try {
    const [said, signature] = await Promise.all([
      bytesAt(inFeed(url, file)),
      bytesAt(inFeed(url, `${file}.sig`)),
    ])
    if (said === null) return failed(problem('update-unreachable', `${url}: no ${file}`))
    const key = createPublicKey({
      key: Buffer.concat([KEY_HEADER, Buffer.from(publicKey, 'base64')]),
      format: 'der',
      type: 'spki',
    })
    if (signature === null || !verify(null, said, key, Buffer.from(signature.toString('utf8'), 'base64')))
      return failed(problem('update-not-signed', url))
    const { load } = await import('js-yaml')
    return succeeded(releaseSchema.parse(load(said.toString('utf8'))))
  } catch (error) {
    return failed(problem('update-unreachable', String(error)))
  }
}

/** Null when there is no such file. */
async function bytesAt(url: URL): Promise<Buffer | null> {
  const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(ANSWER_MS) })
  if (answer.status === 404) return null
  if (!answer.ok) throw new Error(`${url.pathname}: HTTP ${answer.status}`)
  const bytes = await bodyUpTo(answer, LARGEST_BYTES)
  if (bytes === null) throw new Error(`${url.pathname}: more than ${LARGEST_BYTES} bytes`)
  return bytes
}
