import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto'
import * as z from 'zod/mini'

/** 128 MiB and about half a second for each guess: what OWASP asks of scrypt (N = 2^17, r = 8, p = 1). */
const COST = { N: 2 ** 17, r: 8, p: 1 } as const
const MOST_MEMORY = 512 * 1024 * 1024
const CIPHER = 'aes-256-gcm'
/** What is sealed is this and nothing else: a sealed file of another kind does not open as a key. */
const ABOUT = Buffer.from('kasir-qris api key 1')

export const sealedKeySchema = z.object({
  kdf: z.literal('scrypt'),
  N: z.number().check(z.int(), z.minimum(2 ** 14), z.maximum(2 ** 18)),
  r: z.literal(8),
  p: z.literal(1),
  salt: z.base64(),
  nonce: z.base64(),
  tag: z.base64(),
  sealed: z.base64(),
})
/** An API key that opens with a passphrase alone (scrypt, AES-256-GCM). */
export type SealedKey = Readonly<z.infer<typeof sealedKeySchema>>

const bytes = (text: string): Buffer => Buffer.from(text, 'base64')

const derive = (
  passphrase: string,
  salt: Buffer,
  cost: { readonly N: number; readonly r: number; readonly p: number },
): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    // The same letters typed on another keyboard may come composed or not.
    scrypt(passphrase.normalize('NFKC'), salt, 32, { ...cost, maxmem: MOST_MEMORY }, (error, key) => {
      if (error === null) resolve(key)
      else reject(error)
    })
  })

export async function sealKey(key: string, passphrase: string): Promise<SealedKey> {
  const [salt, nonce] = [randomBytes(16), randomBytes(12)]
  const cipher = createCipheriv(CIPHER, await derive(passphrase, salt, COST), nonce).setAAD(ABOUT)
  const sealed = Buffer.concat([cipher.update(key, 'utf8'), cipher.final()])
  const text = (part: Buffer): string => part.toString('base64')
  return {
    kdf: 'scrypt',
    ...COST,
    salt: text(salt),
    nonce: text(nonce),
    tag: text(cipher.getAuthTag()),
    sealed: text(sealed),
  }
}

/** Null: another passphrase, or a file somebody has changed; the two cannot be told apart. */
export async function openKey(
  { salt, nonce, tag, sealed, N, r, p }: SealedKey,
  passphrase: string,
): Promise<string | null> {
  const key = await derive(passphrase, bytes(salt), { N, r, p })
  try {
    const decipher = createDecipheriv(CIPHER, key, bytes(nonce), { authTagLength: 16 })
      .setAAD(ABOUT)
      .setAuthTag(bytes(tag))
    return Buffer.concat([decipher.update(bytes(sealed)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}
