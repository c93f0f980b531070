/** Makes renderer/voice: for each language one recording of all its clips, and where each of them lies in it. */
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Language, languages } from '../../shared/receipt'
import { clipsOf } from '../../shared/voice/amount-in-words'
import { say, step } from '../setup/progress.mjs'
import { fileNames } from './languages'
import { shapeClip } from './shape-clip'
import { speakClip } from './speak-clip'
import { encodeSprite, joinClips, type Placed, type Recording } from './sprite'
import { inTemporaryFolder } from './tools'

const folder = resolve(import.meta.dirname, '../../renderer/voice')

for (const language of languages) {
  await step(`Speaking ${fileNames[language]}`, () => make(language))
}
say('Made renderer/voice. Check it: npm run voice -- measure')

async function make(language: Language): Promise<void> {
  const name = fileNames[language]
  const { samples, placed } = joinClips(await recordings(language))
  await encodeSprite(samples, resolve(folder, `${name}.ogg`))
  await writeFile(resolve(folder, `${name}-spans.ts`), moduleText(name, placed))
}

function recordings(language: Language): Promise<readonly Recording[]> {
  return inTemporaryFolder(async (work) => {
    const spoken: Recording[] = []
    // One after the other: the engine is quick, and whoever runs this may be working beside it.
    for (const clip of clipsOf(language))
      spoken.push({ clip, samples: shapeClip(await speakClip(clip, work)) })
    return spoken
  })
}

function moduleText(name: string, placed: readonly Placed[]): string {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Clip`
  const spans = placed.map(({ clip, span }) => {
    const key = clip.includes(' ') ? `'${clip}'` : clip
    return `  ${key}: { from: ${milliseconds(span.from)}, seconds: ${milliseconds(span.seconds)} },`
  })
  return [
    '// Made by `npm run voice`: change scripts/voice instead.',
    `import type { ${type} } from '../../shared/voice/${name}'`,
    `import type { Spans } from '../../shared/voice/timeline'`,
    '',
    `export const ${name}Spans: Spans<${type}> = {`,
    ...spans,
    '}',
    '',
  ].join('\n')
}

/** Whole milliseconds, said in seconds. */
function milliseconds(seconds: number): number {
  return Math.round(seconds * 1000) / 1000
}
