import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import * as z from 'zod/mini'

/** 32 MiB and a tenth of a second for each guess: what OWASP asks of scrypt at this memory (N = 2^15, r = 8, p = 3). */
const COST = { N: 2 ** 15, r: 8, p: 3 } as const
const MEMORY = 64 * 1024 * 1024
const BYTES = 32

export const pinHashSchema = z.object({
  salt: z.base64(),
  hash: z.base64(),
  N: z.number(),
  r: z.number(),
  p: z.number(),
})
/** A PIN as it is kept, with the cost it was made at: that may grow, and older hashes stay readable. */
export type PinHash = Readonly<z.infer<typeof pinHashSchema>>

const derive = (pin: string, salt: Buffer, cost: { N: number; r: number; p: number }): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(pin, salt, BYTES, { ...cost, maxmem: MEMORY }, (error, key) => {
      if (error === null) resolve(key)
      else reject(error)
    })
  })

export async function hashPin(pin: string): Promise<PinHash> {
  const salt = randomBytes(16)
  const key = await derive(pin, salt, COST)
  return { salt: salt.toString('base64'), hash: key.toString('base64'), ...COST }
}

export async function isPin(pin: string, { salt, hash, ...cost }: PinHash): Promise<boolean> {
  const kept = Buffer.from(hash, 'base64')
  const key = await derive(pin, Buffer.from(salt, 'base64'), cost)
  return key.length === kept.length && timingSafeEqual(key, kept)
}
