import { execFile } from 'node:child_process'
import { constants } from 'node:fs'
import { type FileHandle, open, realpath, stat } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { NoLink, type PrinterLink } from './printer-link'

/** What a printer's file can really be, behind any name that udev gave it. Nothing else is ever opened. */
const PRINTER_FILES = /^\/dev\/(?:usb\/)?lp\d+$/
const SERIAL_FILES = /^\/dev\/(?:tty(?:USB|ACM|S|AMA)\d+|rfcomm\d+|pts\/\d+)$/

const LOOK_AGAIN_MS = 10
const READ_BYTES = 64

/** DLE EOT 1: asks something, prints nothing, and means nothing to whoever does not know it. */
const LAST_WORD = Uint8Array.of(0x10, 0x04, 1)

/**
 * A printer's device file, opened without blocking: a printer without paper takes nothing more, and a blocked write
 * could never be taken back.
 * @throws NoLink when there is no such file, it is none of a printer, or the system does not let it be opened
 */
export async function deviceLink(path: string): Promise<PrinterLink> {
  const file = await openPrinter(path)
  const line = { open: true }
  let heard: (byte: number) => void = () => undefined
  let breakLink: (error: Error) => void = () => undefined
  const broken = new Promise<never>((_, reject) => {
    breakLink = reject
  })
  broken.catch(() => undefined)

  /** Some printers say nothing, and some files cannot even be read: neither is a reason not to write. */
  async function readAll(): Promise<void> {
    const buffer = Buffer.alloc(READ_BYTES)
    let readable = true
    while (line.open) {
      const bytesRead = readable ? await readSome(buffer) : 0
      if (bytesRead === 'unreadable') readable = false
      else if (bytesRead > 0) buffer.subarray(0, bytesRead).forEach((byte) => heard(byte))
      if (bytesRead === 0 || bytesRead === 'unreadable') await pause(LOOK_AGAIN_MS)
    }
  }
  async function readSome(buffer: Buffer): Promise<number | 'unreadable'> {
    try {
      return (await file.read(buffer, 0, READ_BYTES, null)).bytesRead
    } catch (error) {
      if (codeOf(error) === 'EAGAIN') return 0
      if (isGone(error)) breakLink(error)
      return 'unreadable'
    }
  }
  void readAll()
    .then(() => file.close())
    .catch(() => undefined)

  async function send(bytes: Uint8Array): Promise<void> {
    let at = 0
    while (at < bytes.length) {
      if (!line.open) throw new Error('closed')
      try {
        at += (await file.write(bytes, at, bytes.length - at, null)).bytesWritten
      } catch (error) {
        if (codeOf(error) !== 'EAGAIN') throw error
        await pause(LOOK_AGAIN_MS)
      }
    }
  }

  return {
    send,
    listen: (listener) => {
      heard = listener
    },
    broken,
    // Linux's usblp takes a write on and sends it after; closed too early, that is lost ("left dangling, to be cleaned
    // on close"). It takes the next one only when the one before has reached the printer.
    finish: () => send(LAST_WORD),
    close: () => {
      line.open = false
    },
  }
}

async function openPrinter(path: string): Promise<FileHandle> {
  try {
    const real = await realpath(path)
    const serial = SERIAL_FILES.test(real)
    if (!serial && !PRINTER_FILES.test(real)) throw new NoLink('not-a-printer', real)
    if (!(await stat(real)).isCharacterDevice()) throw new NoLink('not-a-printer', real)
    const file = await open(real, constants.O_RDWR | constants.O_NONBLOCK | constants.O_NOCTTY)
    // A terminal would turn line feeds into two characters and echo what the printer says back to it.
    if (serial) await makeRaw(real).catch((error: unknown) => closeAfter(file, error))
    return file
  } catch (error) {
    throw error instanceof NoLink ? error : new NoLink(whyNot(error), String(error))
  }
}

const makeRaw = (path: string) => promisify(execFile)('stty', ['-F', path, 'raw', '-echo'])

async function closeAfter(file: FileHandle, error: unknown): Promise<never> {
  await file.close()
  throw error
}

function whyNot(error: unknown): NoLink['why'] {
  switch (codeOf(error)) {
    case 'EACCES':
    case 'EPERM':
      return 'forbidden'
    case 'EBUSY':
      return 'busy'
    default:
      // ENOENT, ENXIO, ENODEV, EIO: switched off or unplugged.
      return 'unreachable'
  }
}

const isGone = (error: unknown): error is Error =>
  error instanceof Error && ['EIO', 'ENODEV', 'ENXIO'].includes(codeOf(error) ?? '')

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
