import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { startAfter } from '../../../electron/start-again'

/** Processes come and go when the PC has time for them. */
const PATIENTLY = { timeout: 10_000 }

test.runIf(process.platform === 'linux')(
  'a program starts when the one before it has ended, and may still gain rights: Chromium’s sandbox needs that',
  async () => {
    // Given a program that runs, in its own good time
    const folder = mkdtempSync(join(tmpdir(), 'kasir-start-again-'))
    const [asked, status] = [join(folder, 'asked'), join(folder, 'status')]
    const first = spawn('/bin/cat', { stdio: ['pipe', 'ignore', 'ignore'] })
    const ended = once(first, 'exit')
    // When the next is to come after it, and somebody who came later has come and gone
    startAfter(first.pid ?? 0, ['/bin/cp', '/proc/self/status', status])
    startAfter(2 ** 30, ['/bin/cp', '/proc/self/status', asked])
    await vi.waitFor(() => expect(existsSync(asked)).toBe(true), PATIENTLY)
    // Then it waits until the first has ended
    expect(existsSync(status)).toBe(false)
    first.stdin.end()
    await ended
    await vi.waitFor(() => expect(existsSync(status)).toBe(true), PATIENTLY)
    await vi.waitFor(() => expect(readFileSync(status, 'utf8')).toMatch(/^NoNewPrivs:\s+0$/m), PATIENTLY)
    rmSync(folder, { recursive: true })
  },
)
