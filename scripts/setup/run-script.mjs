import { fileURLToPath } from 'node:url'
import { describeEnd, endChildrenWithThisProcess } from './child-processes.mjs'
import { explain, Failure } from './failure.mjs'
import { prepare } from './prepare.mjs'
import { showTool } from './project-tools.mjs'

const project = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '')

/**
 * Plays a script that needs the project's modules, Electron as a Node and no window, with the arguments of this command.
 * @param {string} script
 */
export async function runScript(script) {
  try {
    endChildrenWithThisProcess()
    await prepare(project, ['electron'])
    const end = await showTool(project, 'tsx', [script, ...process.argv.slice(2)])
    if (end.code !== 0) throw new Failure(`${script}: ${describeEnd(end)}.`, end.code ?? 1)
  } catch (error) {
    console.error(explain(error))
    process.exitCode = error instanceof Failure ? error.exitCode : 1
  }
}
