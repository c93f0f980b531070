import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { dump } from 'js-yaml'
import { Failure } from '../setup/failure.mjs'

/**
 * What the description of a package for this kind of processor is called: the name under which that one's counter asks.
 * @param {NodeJS.Architecture} processor
 */
export const descriptionFile = (processor) =>
  processor === 'x64' ? 'latest-linux.yml' : `latest-linux-${processor}.yml`

/**
 * Writes what a feed of new versions has beside the package: its description, as electron-updater reads it, and the
 * publisher's signature of that.
 * @param {string} deb
 * @param {string} version
 * @param {string} keyFile an ed25519 key, as `openssl genpkey -algorithm ed25519` writes one
 * @returns {Promise<{ file: string, publicKey: string }>} the key as the settings want it
 */
export async function makeFeed(deb, version, keyFile) {
  const key = createPrivateKey(await readFile(keyFile))
  if (key.asymmetricKeyType !== 'ed25519') throw new Failure(`${keyFile} is no ed25519 key.`)
  const description = describeRelease(version, basename(deb), await readFile(deb), new Date())
  const file = join(dirname(deb), descriptionFile(process.arch))
  await writeFile(file, description)
  await writeFile(`${file}.sig`, signatureOf(description, key))
  return { file, publicKey: publicKeyOf(key) }
}

/**
 * @param {string} version
 * @param {string} name
 * @param {Buffer} bytes
 * @param {Date} at
 * @returns {Buffer}
 */
export function describeRelease(version, name, bytes, at) {
  const sha512 = createHash('sha512').update(bytes).digest('base64')
  const files = [{ url: name, sha512, size: bytes.length }]
  return Buffer.from(dump({ version, files, path: name, sha512, releaseDate: at.toISOString() }))
}

/**
 * @param {Buffer} description
 * @param {import('node:crypto').KeyObject} key
 */
export const signatureOf = (description, key) => sign(null, description, key).toString('base64')

/**
 * The 32 bytes of the public key, which end its DER form.
 * @param {import('node:crypto').KeyObject} key
 */
export const publicKeyOf = (key) =>
  createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64')
