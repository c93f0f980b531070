import { describe, expect, test } from 'vitest'
import { readAutomation } from '../../../electron/settings/automation'
import { isSafeAddress } from '../../../shared/safe-address'
import { updateFeedSchema } from '../../../shared/update'

const publicKey = `${'A'.repeat(43)}=`
const isFeed = (url: string): boolean => updateFeedSchema.safeParse({ url, publicKey }).success

describe('where a key may be sent, and a new version may come from', () => {
  test.each([
    'https://client.kiriminaja.com',
    'https://client.kiriminaja.com:8443/api',
    'http://localhost',
    'HTTP://LOCALHOST:8080/',
    'http://127.0.0.1:8080',
    'http://[::1]:8080',
    // Other ways to write 127.0.0.1.
    'http://127.1',
    'http://127.0.0.1.',
    'http://2130706433',
    'http://0x7f.0.0.1',
  ])('%s', (url) => {
    expect(isSafeAddress(new URL(url))).toBe(true)
    expect(isFeed(url)).toBe(true)
    expect(readAutomation({ KASIR_API_URL: url }).KASIR_API_URL?.href).toBe(new URL(url).href)
  })
})

describe('where neither', () => {
  test.each([
    'http://client.kiriminaja.com',
    'http://192.168.1.5',
    'http://127.0.0.1.evil.example',
    'http://localhost.evil.example',
    'http://localhost.',
    'http://evil.example/localhost',
    'http://evil.example#@localhost',
    'http://evil.example?@127.0.0.1',
    'http://localhost@evil.example',
    'http://127.0.0.1:80@evil.example',
    'http://user@localhost',
    'https://user:secret@client.kiriminaja.com',
    'http://evil.example\\@localhost',
    'http://0.0.0.0',
    'http://127.0.0.2',
    'http://[::]',
    'http://[::ffff:127.0.0.1]',
    'http://localhоst',
    'ftp://127.0.0.1',
    'ws://localhost',
    'file:///etc/passwd',
    'data:text/plain,localhost',
    'javascript:localhost',
    'nonsense',
    '//localhost',
  ])('%s', (url) => {
    expect(URL.canParse(url) && isSafeAddress(new URL(url))).toBe(false)
    expect(isFeed(url)).toBe(false)
    expect(() => readAutomation({ KASIR_API_URL: url })).toThrow()
  })
})
