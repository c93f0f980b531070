import { fileURLToPath } from 'node:url'
import { buildApp } from './build-app.mjs'
import { describeEnd, endChildrenWithThisProcess } from './child-processes.mjs'
import { explain, Failure } from './failure.mjs'
import { prepare } from './prepare.mjs'
import { showTool } from './project-tools.mjs'
import { virtualDisplay } from './virtual-display.mjs'

const project = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '')

/**
 * Builds the app and plays a script that starts it, with the arguments of this command.
 * @param {string} script
 */
export async function runOnDisplay(script) {
  try {
    endChildrenWithThisProcess()
    await buildApp(project, await prepare(project, ['electron', 'display', 'tests']))
    // On Linux on a display of their own: hundreds of windows come and go.
    const { display, stop } =
      process.platform === 'linux' ? await virtualDisplay() : { display: undefined, stop: async () => {} }
    try {
      const args = [script, ...process.argv.slice(2)]
      const end = await showTool(
        project,
        'tsx',
        args,
        display ? { DISPLAY: display, WAYLAND_DISPLAY: '' } : {},
      )
      if (end.code !== 0) throw new Failure(`${script}: ${describeEnd(end)}.`, end.code ?? 1)
    } finally {
      await stop()
    }
  } catch (error) {
    console.error(explain(error))
    process.exitCode = error instanceof Failure ? error.exitCode : 1
  }
}
