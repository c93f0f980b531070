/**
 * `npm run voice`: makes the clips of the spoken amount anew, renderer/voice. `npm run voice -- measure` plays whole
 * amounts from them into out/voice and measures them; `npm run voice -- recognise` has a speech recogniser listen.
 * What it makes is committed: only whoever changes the voice needs the engine.
 */
import { fileURLToPath } from 'node:url'
import { describeEnd, endChildrenWithThisProcess, run } from './setup/child-processes.mjs'
import { explain, Failure } from './setup/failure.mjs'
import { prepare } from './setup/prepare.mjs'
import { step } from './setup/progress.mjs'
import { showTool } from './setup/project-tools.mjs'

const project = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '')
const APT = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }

/** Each package by a command of its own that succeeds once it is there. */
const flite = { name: 'flite', proof: ['flite', '-lv'] }
const ffmpeg = { name: 'ffmpeg', proof: ['ffmpeg', '-version'] }
const sphinx = {
  name: 'pocketsphinx',
  // It has no option that only says it is there.
  proof: ['sh', '-c', 'command -v pocketsphinx_batch'],
}
const english = { name: 'pocketsphinx-en-us', proof: ['test', '-d', '/usr/share/pocketsphinx/model/en-us'] }

/** @type {Readonly<Record<string, { script: string, needs: readonly { name: string, proof: readonly string[] }[] }>>} */
const tasks = {
  make: { script: 'scripts/voice/make.ts', needs: [flite, ffmpeg] },
  measure: { script: 'scripts/voice/measure.ts', needs: [ffmpeg] },
  recognise: { script: 'scripts/voice/recognise.ts', needs: [ffmpeg, sphinx, english] },
}

try {
  endChildrenWithThisProcess()
  const name = process.argv[2] ?? 'make'
  const task = tasks[name]
  if (task === undefined) throw new Failure(`Not known: ${name}. There is ${Object.keys(tasks).join(', ')}.`)
  await prepare(project, ['electron'])
  await provide(task.needs)
  const end = await showTool(project, 'tsx', [task.script])
  if (end.code !== 0) throw new Failure(`No voice: ${describeEnd(end)}.`, end.code ?? 1)
} catch (error) {
  console.error(explain(error))
  process.exitCode = error instanceof Failure ? error.exitCode : 1
}

/**
 * As root on Debian or Ubuntu installs what is missing; elsewhere names it.
 * @param {readonly { name: string, proof: readonly string[] }[]} needs
 */
async function provide(needs) {
  const present = await Promise.all(needs.map(({ proof }) => succeeds(proof)))
  const missing = needs.filter((_, at) => !present[at]).map(({ name }) => name)
  if (missing.length === 0) return
  if (process.getuid?.() !== 0 || !(await succeeds(['apt-get', '--version']))) {
    throw new Failure(
      `The voice needs Debian's packages ${missing.join(', ')}: sudo apt-get install ${missing.join(' ')}`,
    )
  }
  await step(`Installing ${missing.join(', ')}`, async () => {
    await run('apt-get', ['update'], { env: APT }).catch(() => {})
    await run('apt-get', ['install', '-y', '--no-install-recommends', ...missing], { env: APT })
  })
}

/** @param {readonly string[]} command */
function succeeds([command = '', ...args]) {
  return run(command, args).then(
    () => true,
    () => false,
  )
}
