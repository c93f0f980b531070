import { describe, expect, test } from 'vitest'
import { openKey, sealedKeySchema, sealKey } from '../../../electron/security/sealed-key'

const KEY = 'kunci-rahasia-1234567890'
const PASSPHRASE = 'kucing oren makan ikan'
const sealed = await sealKey(KEY, PASSPHRASE)

/** One bit of a base64 text turned over. */
function spoiled(text: string): string {
  const bytes = Buffer.from(text, 'base64')
  bytes[0] = (bytes[0] ?? 0) ^ 1
  return bytes.toString('base64')
}

describe('a key sealed by a passphrase', () => {
  test('opens by it, and by the same letters composed otherwise', async () => {
    expect(await openKey(sealed, PASSPHRASE)).toBe(KEY)
    const accented = await sealKey(KEY, 'café di pojok')
    expect(await openKey(accented, 'cafe\u0301 di pojok')).toBe(KEY)
  })

  test('opens by no other', async () => {
    expect(await openKey(sealed, 'kucing oren makan ikan ')).toBeNull()
  })

  test.each(['sealed', 'tag', 'nonce', 'salt'] as const)(
    'does not open when its %s was changed',
    async (part) => {
      expect(await openKey({ ...sealed, [part]: spoiled(sealed[part]) }, PASSPHRASE)).toBeNull()
    },
  )

  test('does not open by a part of its tag', async () => {
    const tag = Buffer.from(sealed.tag, 'base64').subarray(0, 4).toString('base64')
    expect(await openKey({ ...sealed, tag }, PASSPHRASE)).toBeNull()
  })

  test('shows nothing of the key, and is another each time', async () => {
    expect(JSON.stringify(sealed)).not.toContain(KEY)
    const again = await sealKey(KEY, PASSPHRASE)
    for (const part of ['sealed', 'salt', 'nonce'] as const) expect(again[part]).not.toBe(sealed[part])
  })

  test('a file that asks for a laughable or a ruinous cost is none', () => {
    expect(sealedKeySchema.safeParse(sealed).success).toBe(true)
    expect(sealedKeySchema.safeParse({ ...sealed, N: 2 }).success).toBe(false)
    expect(sealedKeySchema.safeParse({ ...sealed, N: 2 ** 24 }).success).toBe(false)
    expect(sealedKeySchema.safeParse({ ...sealed, p: 1000 }).success).toBe(false)
  })
})
