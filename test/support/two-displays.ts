import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'

/** A real X server with two outputs; the second one can be plugged in and out. */
export type TwoDisplays = {
  readonly display: string
  /** To the right of the first, 1366 pixels from the left. */
  readonly plugIn: (size: '1024x768' | '800x600') => void
  readonly unplug: () => void
  /** Another resolution of the first display; the second stays at its right. */
  readonly resizeFirst: (size: '1366x768' | '1024x768') => void
  /** The second shows the same area as the first. */
  readonly mirror: () => void
  readonly makePrimary: (which: 'first' | 'second') => void
  readonly stop: () => Promise<void>
}

/** Xvfb cannot have two monitors; Xorg with the dummy driver can, where it may be started (root, Linux). */
export const canHaveTwoDisplays = process.platform === 'linux' && process.getuid?.() === 0

const CONFIG = `
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoEnableDevices" "false"
  Option "AutoAddGPU" "false"
EndSection
Section "Device"
  Identifier "Card"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "Monitor"
  HorizSync 5-1000
  VertRefresh 5-200
  Modeline "1366x768" 85.86 1366 1439 1583 1800 768 769 772 795
EndSection
Section "Screen"
  Identifier "Screen"
  Device "Card"
  Monitor "Monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "1366x768" "1024x768" "800x600"
    Virtual 3840 1080
  EndSubSection
EndSection
`

export async function startTwoDisplays(): Promise<TwoDisplays> {
  const folder = mkdtempSync(join(tmpdir(), 'kasir-xorg-'))
  const config = join(folder, 'xorg.conf')
  writeFileSync(config, CONFIG)
  const server = spawn(
    'Xorg',
    ['-displayfd', '3', '-config', config, '-logfile', join(folder, 'xorg.log')].concat([
      '-noreset',
      '-nolisten',
      'tcp',
      '-novtswitch',
      '-sharevts',
    ]),
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  )
  const ended = once(server, 'exit').then(() => {
    throw new Error(`Xorg ended: ${readFileSync(join(folder, 'xorg.log'), 'utf8').slice(-2000)}`)
  })
  const display = `:${await Promise.race([firstLine(server.stdio[3]), ended])}`
  // From here on it ends when it is told to.
  ended.catch(() => undefined)
  const xrandr = (...args: readonly string[]): string =>
    execFileSync('xrandr', args, { encoding: 'utf8', env: { ...process.env, DISPLAY: display } })
  // The dummy driver says an output is connected only after it has been asked about its outputs again.
  const probe = (): void => void xrandr('--query')
  xrandr('--output', 'DUMMY0', '--mode', '1366x768', '--primary')
  // Full screen is something a window asks its window manager for, so there has to be one.
  const manager = await startManager(display, join(folder, 'openbox'))

  return {
    display,
    plugIn: (size) => {
      if (!new RegExp(`DUMMY1[^\\n]*\\n(?: [^\\n]*\\n)*\\s+${size}`).test(xrandr()))
        xrandr('--addmode', 'DUMMY1', size)
      xrandr('--output', 'DUMMY1', '--mode', size, '--right-of', 'DUMMY0')
      probe()
    },
    unplug: () => {
      xrandr('--output', 'DUMMY1', '--off')
      probe()
    },
    resizeFirst: (size) => {
      xrandr('--output', 'DUMMY0', '--mode', size, '--output', 'DUMMY1', '--right-of', 'DUMMY0')
      probe()
    },
    mirror: () => {
      xrandr('--output', 'DUMMY1', '--mode', '1024x768', '--same-as', 'DUMMY0')
      probe()
    },
    makePrimary: (which) => {
      xrandr('--output', which === 'first' ? 'DUMMY0' : 'DUMMY1', '--primary')
      probe()
    },
    stop: async () => {
      const gone = [once(manager, 'exit'), once(server, 'exit')]
      manager.kill()
      server.kill()
      await Promise.all(gone)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Takes windows in hand by the time this resolves. `folder`: one of its own, where it says so. */
async function startManager(display: string, folder: string): Promise<ChildProcess> {
  mkdirSync(folder)
  const look = watch(folder)
  const managed = once(look, 'change')
  const manager = spawn('openbox', ['--startup', `touch ${join(folder, 'up')}`], {
    env: { ...process.env, DISPLAY: display },
    stdio: 'ignore',
  })
  await Promise.race([managed, once(manager, 'exit').then(() => Promise.reject(new Error('openbox ended')))])
  look.close()
  return manager
}

async function firstLine(stream: unknown): Promise<string> {
  if (!(stream instanceof Readable)) throw new Error('no pipe to read the display number from')
  const [line] = await once(stream, 'data')
  return String(line).trim()
}
