import { generateKeyPairSync, sign } from 'node:crypto'

/** ASN.1's distinguished encoding, as much of it as a certificate needs. */
function element(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts)
  return Buffer.concat([Buffer.of(tag), lengthOf(content.length), content])
}

/** As short as it can be: another length is not the distinguished one, and Electron's TLS does not read it at all. */
function lengthOf(bytes: number): Buffer {
  if (bytes < 0x80) return Buffer.of(bytes)
  return bytes < 0x100 ? Buffer.of(0x81, bytes) : Buffer.of(0x82, bytes >> 8, bytes & 0xff)
}

const sequence = (...parts: readonly Uint8Array[]): Buffer => element(0x30, ...parts)
const objectId = (hex: string): Buffer => element(0x06, Buffer.from(hex, 'hex'))
const time = (date: Date): Buffer =>
  element(0x18, Buffer.from(`${date.toISOString().replaceAll(/\D/g, '').slice(0, 14)}Z`))

const ECDSA_WITH_SHA256 = sequence(objectId('2a8648ce3d040302'))
const COMMON_NAME = '550403'
const SUBJECT_ALT_NAME = '551d11'
const YEAR_MS = 365 * 24 * 60 * 60_000

/** A certificate that nobody but itself vouches for: for 127.0.0.1, valid for a year or until a year ago, or for 127.0.0.2. */
export function selfSignedCertificate(kind: 'valid' | 'expired' | 'other-name'): {
  readonly key: string
  readonly cert: string
} {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const until = Date.now() + (kind === 'expired' ? -YEAR_MS : YEAR_MS)
  const name = sequence(
    element(0x31, sequence(objectId(COMMON_NAME), element(0x0c, Buffer.from('kiriminaja.invalid')))),
  )
  const loopback = element(0x04, sequence(element(0x87, Buffer.of(127, 0, 0, kind === 'other-name' ? 2 : 1))))
  const unsigned = sequence(
    element(0xa0, element(0x02, Buffer.of(2))),
    element(0x02, Buffer.of(1)),
    ECDSA_WITH_SHA256,
    name,
    sequence(time(new Date(until - 2 * YEAR_MS)), time(new Date(until))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    element(0xa3, sequence(sequence(objectId(SUBJECT_ALT_NAME), loopback))),
  )
  const signature = element(0x03, Buffer.of(0), sign('sha256', unsigned, privateKey))
  const certificate = sequence(unsigned, ECDSA_WITH_SHA256, signature)
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64')}\n-----END CERTIFICATE-----\n`,
  }
}
