import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { electronProgram, newInstallation, projectFolder } from '../support/launch-kasir'

const run = promisify(execFile)

for (const [variable, value] of [
  ['KASIR_API_URL', 'http://example.invalid'],
  ['KASIR_API_URL', 'nonsense'],
  ['KASIR_SIMULATOR', 'maybe'],
] as const) {
  test(`${variable}=${value} stops the start with the reason and code 1`, async () => {
    const installation = newInstallation()
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const ended = run(electronProgram, [...sandbox, projectFolder], {
      env: { ...process.env, KASIR_DATA_DIR: installation.folder, [variable]: value },
    })
    await expect(ended).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining(variable) })
    installation.remove()
  })
}
