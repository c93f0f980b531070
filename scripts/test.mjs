/** `npm test [-- types lint unit integration e2e]`: sets up, then every stage; the last line counts. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { endChildrenWithThisProcess } from './setup/child-processes.mjs'
import { explain } from './setup/failure.mjs'
import { prepare } from './setup/prepare.mjs'
import { say } from './setup/progress.mjs'
import { chooseStages } from './test-stages/stages.mjs'
import { NOTHING, ONE_FAILED, plus, summary } from './test-stages/count.mjs'

const project = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '')

endChildrenWithThisProcess()
const reports = await mkdtemp(join(tmpdir(), 'kasir-qris-test-'))
const total = await testAll(process.argv.slice(2)).catch((error) => {
  console.error(explain(error))
  return ONE_FAILED
})
await rm(reports, { recursive: true, force: true })
say(`\n${summary(total)}`)
process.exitCode = total.failed > 0 ? 1 : 0

/** @param {readonly string[]} names */
async function testAll(names) {
  const stages = chooseStages(names)
  const electron = await prepare(project, ['electron', 'display', 'tests'])
  let sum = NOTHING
  for (const stage of stages) {
    say(`\n== ${stage.title} ==`)
    const count = await stage.run({ project, reports, electron }).catch((error) => {
      console.error(explain(error))
      return ONE_FAILED
    })
    sum = plus(sum, count)
  }
  return sum
}
