import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from '@playwright/test'

export type Keyring = {
  /** What a program needs in its environment to find it. */
  readonly environment: Readonly<Record<string, string>>
  readonly stop: () => Promise<void>
}

/** Whether somebody on that bus keeps secrets. */
const isThere = async (session: NodeJS.ProcessEnv): Promise<boolean> => {
  const ask = ['--session', '--print-reply', '--dest=org.freedesktop.DBus', '/']
  const name = ['org.freedesktop.DBus.NameHasOwner', 'string:org.freedesktop.secrets']
  const { stdout } = await promisify(execFile)('dbus-send', [...ask, ...name], {
    env: { ...process.env, ...session },
  })
  return stdout.includes('boolean true')
}

/** A real session bus and a real GNOME keyring on it, unlocked, in a home of their own. */
export async function startKeyring(): Promise<Keyring> {
  const home = mkdtempSync(join(tmpdir(), 'kasir-keyring-'))
  const places = { HOME: home, XDG_DATA_HOME: join(home, 'data'), XDG_RUNTIME_DIR: home }
  const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address=1'], {
    env: { ...process.env, ...places },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [line] = await once(bus.stdout, 'data')
  const session = { DBUS_SESSION_BUS_ADDRESS: String(line).trim() }
  const daemon = spawn('gnome-keyring-daemon', ['--foreground', '--components=secrets', '--unlock'], {
    env: { ...process.env, ...places, ...session },
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  daemon.stdin.end('a login password\n')
  await expect.poll(() => isThere(session)).toBe(true)
  return {
    environment: { ...session, XDG_CURRENT_DESKTOP: 'GNOME' },
    stop: async () => {
      for (const child of [daemon, bus]) {
        const ended = once(child, 'exit')
        child.kill('SIGTERM')
        await ended
      }
      rmSync(home, { recursive: true, force: true })
    },
  }
}
