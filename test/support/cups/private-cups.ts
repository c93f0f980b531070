import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { accessSync, chmodSync, constants, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { cups } from '../../../electron/receipts/printers/cups'

const CUPSD = '/usr/sbin/cupsd'
const RECEIPT_PRINTER = join(import.meta.dirname, 'receipt-printer.ppd')
const run = promisify(execFile)

/** Why there can be no CUPS of our own here; null when there can. */
export function whyNoCups(): string | null {
  if (process.platform !== 'linux') return 'cupsd is tried on Linux'
  if (process.getuid?.() !== 0) return 'cupsd has to be started as root'
  const missing = [CUPSD, '/usr/lib/cups/filter/pdftopdf'].filter((file) => !isThere(file))
  return missing.length === 0 ? null : `not installed: ${missing.join(', ')}`
}

function isThere(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * A print server with a folder, a port and queues of its own; the machine's CUPS and its settings are not touched.
 * Debian's cupsd and cups-filters do the work, as they would for any printer.
 */
export async function startPrivateCups() {
  const folder = mkdtempSync(join(tmpdir(), 'kasir-cups-'))
  // Its filters run as `lp`, who has to get in.
  chmodSync(folder, 0o755)
  const own = (name: string): string => {
    const path = join(folder, name)
    mkdirSync(path)
    chmodSync(path, 0o777)
    return path
  }
  const [config, spool, cache, state, paper] = ['config', 'spool', 'cache', 'state', 'paper'].map(own)
  const temporary = own('spool/tmp')
  const port = await freePort()
  writeFileSync(join(folder, 'config/cupsd.conf'), CUPSD_CONF(port))
  writeFileSync(
    join(folder, 'config/cups-files.conf'),
    [
      'User lp',
      'Group lp',
      'SystemGroup root',
      'FileDevice Yes',
      'Sandboxing Relaxed',
      `ServerRoot ${config}`,
      `RequestRoot ${spool}`,
      `TempDir ${temporary}`,
      `CacheDir ${cache}`,
      `StateDir ${state}`,
      ...['Access', 'Error', 'Page'].map((name) => `${name}Log ${folder}/${name.toLowerCase()}.log`),
    ].join('\n'),
  )
  const server = `127.0.0.1:${port}`
  const daemon = spawn(
    CUPSD,
    ['-f', '-c', join(folder, 'config/cupsd.conf'), '-s', join(folder, 'config/cups-files.conf')],
    { stdio: 'ignore' },
  )
  const admin = (command: string, ...args: string[]) => run(command, ['-h', server, ...args])
  const system = cups({ host: '127.0.0.1', port })
  await untilItAnswers(system, daemon)

  return {
    /** What CUPS_SERVER has to be to print here. */
    server,
    system,
    /** A receipt printer with a driver of its own: pages of any length up to 2 m, written into this file. */
    addPdfPrinter: async (name: string): Promise<string> => {
      const file = join(paper ?? folder, `${name}.pdf`)
      await admin('lpadmin', '-p', name, '-E', '-v', `file:${file}`, '-P', RECEIPT_PRINTER)
      return file
    },
    /** A receipt printer without a driver: what comes goes to this port as it is. */
    addRawPrinter: (name: string, port9100: number) =>
      admin('lpadmin', '-p', name, '-E', '-v', `socket://127.0.0.1:${port9100}/`, '-m', 'raw'),
    stopPrinter: (name: string) => admin('cupsdisable', name),
    startPrinter: (name: string) => admin('cupsenable', name),
    stop: async (): Promise<void> => {
      const ended = new Promise((resolve) => {
        daemon.once('exit', resolve)
      })
      if (daemon.exitCode === null && daemon.kill('SIGTERM')) await ended
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
export type PrivateCups = Awaited<ReturnType<typeof startPrivateCups>>

const CUPSD_CONF = (port: number): string => `
Listen 127.0.0.1:${port}
WebInterface No
Browsing No
DefaultAuthType None
LogLevel warn
<Location />
  Order allow,deny
  Allow from 127.0.0.1
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  <Limit All>
    Order deny,allow
    Allow from 127.0.0.1
  </Limit>
</Policy>
`

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  await new Promise((resolve) => {
    server.close(resolve)
  })
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** cupsd does not say when it is ready, other than by answering. */
async function untilItAnswers(system: ReturnType<typeof cups>, daemon: ChildProcess): Promise<void> {
  for (let look = 0; look < 200 && daemon.exitCode === null; look++) {
    if (
      await system.queues().then(
        () => true,
        () => false,
      )
    )
      return
    await pause(50)
  }
  throw new Error(`cupsd does not answer; it ended with ${daemon.exitCode}`)
}
