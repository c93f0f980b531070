import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { electronProgram, type Installation, projectFolder } from './launch-kasir'

/**
 * Starts the app where it should refuse, and gives what it says on standard error as soon as that contains `expected`.
 * The dialog with the same words waits for somebody to read it, so the app is ended from here.
 * @throws when it ends, or 20 seconds pass, without having said it
 */
export async function refusedStart(
  { folder }: Pick<Installation, 'folder'>,
  expected: string,
): Promise<{ readonly said: string; readonly code: number | null }> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const app = spawn(electronProgram, [...sandbox, projectFolder], {
    env: { ...process.env, KASIR_DATA_DIR: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  const heard = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`said only: ${said}`)), 20_000)
    app.stderr.on('data', (chunk) => {
      said += String(chunk)
      if (!said.includes(expected)) return
      clearTimeout(timer)
      resolve()
    })
  })
  const exited = once(app, 'exit')
  try {
    await heard
    const grace = setTimeout(() => app.kill('SIGKILL'), 3000)
    await exited
    clearTimeout(grace)
    return { said, code: app.exitCode }
  } finally {
    if (app.exitCode === null) app.kill('SIGKILL')
  }
}
