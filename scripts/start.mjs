/** `npm start`: sets up, builds, opens the app. Without a display it plays one whole sale on a virtual one. */
import { fileURLToPath } from 'node:url'
import { buildApp } from './setup/build-app.mjs'
import { describeEnd, endChildrenWithThisProcess, show } from './setup/child-processes.mjs'
import { explain, Failure } from './setup/failure.mjs'
import { prepare } from './setup/prepare.mjs'
import { say } from './setup/progress.mjs'
import { showTool } from './setup/project-tools.mjs'
import { virtualDisplay } from './setup/virtual-display.mjs'

const project = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '')

try {
  endChildrenWithThisProcess()
  const display = hasDisplay(process.env)
  const electron = await prepare(project, display ? ['electron'] : ['electron', 'display'])
  await buildApp(project, electron)
  await (display ? openApp(electron) : playDemo())
} catch (error) {
  console.error(explain(error))
  process.exitCode = error instanceof Failure ? error.exitCode : 1
}

/** @param {NodeJS.ProcessEnv} env */
function hasDisplay({ DISPLAY, WAYLAND_DISPLAY }) {
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY)
}

/** @param {import('./setup/electron-runtime.mjs').Runtime} electron */
async function openApp(electron) {
  // Chromium refuses to run as root inside its sandbox. The app itself never asks for this.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const end = await show(electron.executable, [...sandbox, project, ...process.argv.slice(2)], {
    cwd: project,
  })
  if (end.code !== 0) throw new Failure(`The app stopped: ${describeEnd(end)}.`, end.code ?? 1)
}

async function playDemo() {
  say('No display here: playing one whole sale on a virtual one.')
  const { display, stop } = await virtualDisplay()
  try {
    // What is given to the app is not for the demo: it would take it for a folder to empty.
    const end = await showTool(project, 'tsx', ['scripts/demo.ts'], { DISPLAY: display })
    if (end.code !== 0) throw new Failure(`The demo failed: ${describeEnd(end)}.`, end.code ?? 1)
  } finally {
    await stop()
  }
}
