import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The ways in which a text may lie in a file or in memory. */
export function formsOf(secret: string): readonly Buffer[] {
  const utf8 = Buffer.from(secret)
  return [
    utf8,
    Buffer.from(secret, 'utf16le'),
    Buffer.from(utf8.toString('base64').replace(/.{0,3}=*$/, '')),
    Buffer.from(utf8.toString('hex')),
    Buffer.from(encodeURIComponent(secret)),
    Buffer.from(JSON.stringify(secret).slice(1, -1)),
  ]
}

export const holds = (bytes: Buffer, secret: string): boolean =>
  formsOf(secret).some((form) => bytes.includes(form))

/** Every file below a folder that holds a secret in any form. */
export function filesWith(folder: string, secret: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => holds(contentOf(file), secret))
}

/** Nothing where Chromium took one of its own away meanwhile: its helpers write for a moment after the app has ended. */
function contentOf(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    if (existsSync(file)) throw error
    return Buffer.alloc(0)
  }
}
