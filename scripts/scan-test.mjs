/** `npm run scan-test [-- --scans 6]`: photographs the customer's window at every size and writes docs/scanning.md. */
import { fileURLToPath } from 'node:url'
import { buildApp } from './setup/build-app.mjs'
import { describeEnd, endChildrenWithThisProcess } from './setup/child-processes.mjs'
import { explain, Failure } from './setup/failure.mjs'
import { prepare } from './setup/prepare.mjs'
import { showTool } from './setup/project-tools.mjs'
import { virtualDisplay } from './setup/virtual-display.mjs'

const project = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '')

try {
  endChildrenWithThisProcess()
  await buildApp(project, await prepare(project, ['electron', 'display', 'tests']))
  // On Linux on a display of their own: windows of every size come and go.
  const { display, stop } =
    process.platform === 'linux' ? await virtualDisplay() : { display: undefined, stop: async () => {} }
  try {
    const args = ['scripts/scan-test.ts', ...process.argv.slice(2)]
    const end = await showTool(project, 'tsx', args, display ? { DISPLAY: display, WAYLAND_DISPLAY: '' } : {})
    if (end.code !== 0) throw new Failure(`Scan test: ${describeEnd(end)}.`, end.code ?? 1)
  } finally {
    await stop()
  }
} catch (error) {
  console.error(explain(error))
  process.exitCode = error instanceof Failure ? error.exitCode : 1
}
