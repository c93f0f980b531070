import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const scripts = resolve(import.meta.dirname, '../../../scripts')

/** What a script needs before its first line runs, through all that it imports. */
function needsOf(file: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(file)) return []
  seen.add(file)
  const names = [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s[^'"]*?\bfrom\s'([^']+)'/gm)]
  return names.flatMap(([, name = '']) => {
    if (name.startsWith('node:')) return []
    return name.startsWith('.') ? needsOf(join(dirname(file), name), seen) : [name]
  })
}

test('every command begins on a fresh clone: until it has installed them it needs no package', () => {
  const commands = readdirSync(scripts).filter((name) => name.endsWith('.mjs'))
  expect(commands).toContain('package.mjs')
  for (const name of commands) expect([name, needsOf(join(scripts, name))]).toEqual([name, []])
  // Looked at in the same way, one that does is found.
  expect(needsOf(join(scripts, 'package', 'make-deb.mjs'))).toContain('sharp')
})
