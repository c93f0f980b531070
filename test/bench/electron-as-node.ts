import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { electronProgram, projectFolder } from '../support/launch-kasir'

/** Plays a file of this folder in the app's own runtime, without windows. Resolves to what it prints. */
export async function inElectron(file: string, args: readonly string[] = []): Promise<string> {
  const { stdout } = await promisify(execFile)(
    electronProgram,
    ['--import', 'tsx', join(projectFolder, 'test/bench', file), ...args],
    { cwd: projectFolder, env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' }, maxBuffer: 64 * 1024 * 1024 },
  )
  return stdout
}
