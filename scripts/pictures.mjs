/** `npm run pictures`: plays the sale of the demo and draws the documents, and keeps their pictures under docs/pictures. */
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
  await buildApp(project, await prepare(project, ['electron', 'display']))
  const { display, stop } = await virtualDisplay()
  try {
    const end = await showTool(project, 'tsx', ['scripts/demo.ts', 'docs/pictures'], { DISPLAY: display })
    if (end.code !== 0) throw new Failure(`No pictures: ${describeEnd(end)}.`, end.code ?? 1)
    // The demo empties its folder first.
    const documents = ['scripts/receipt-pictures.ts', 'docs/pictures/printing']
    const drawn = await showTool(project, 'tsx', documents, { DISPLAY: display })
    if (drawn.code !== 0) throw new Failure(`No documents: ${describeEnd(drawn)}.`, drawn.code ?? 1)
  } finally {
    await stop()
  }
} catch (error) {
  console.error(explain(error))
  process.exitCode = error instanceof Failure ? error.exitCode : 1
}
