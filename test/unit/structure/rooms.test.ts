import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path/posix'
import { describe, expect, test } from 'vitest'

const PICTURE = 'docs/architecture.md'
const sources = ['electron', 'renderer', 'shared'].flatMap((house) =>
  readdirSync(house, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${house}/${file.replaceAll('\\', '/')}`),
)

/** `electron/payments/` for all that stands in that folder, `electron/main.ts` for a file beside the folders. */
function roomOf(file: string): string {
  const [house = '', name = '', ...rest] = file.split('/')
  return rest.length === 0 ? `${house}/${name}` : `${house}/${name}/`
}

/** The rooms in the picture's order: in each box one to a line, first on the line, the house in the box's upper edge. */
function roomsInPicture(): readonly string[] {
  let house = ''
  return readFileSync(PICTURE, 'utf8')
    .split('\n')
    .flatMap((line) => {
      house = /^┌─ (\w+)\/ /.exec(line)?.[1] ?? house
      const room = /^│ ([a-z-]+(?:\/|\.tsx?)) /.exec(line)?.[1]
      return room === undefined ? [] : [`${house}/${room}`]
    })
}

/** The files that a file needs when it runs: a type alone is no arrow. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8')
  const named = text.matchAll(/^(?:import|export) (?!type )(?:[^'"]*? from )?'(\.[^']+)'/gm)
  const lazy = text.matchAll(/import\('(\.[^']+)'\)/g)
  return [...named, ...lazy].flatMap(([, path = '']) => {
    const target = normalize(join(dirname(file), path.replace(/\?.*$/, '')))
    const found = [target, `${target}.ts`, `${target}.tsx`].find((name) => sources.includes(name))
    return found === undefined ? [] : [found]
  })
}

describe('the picture of the house', () => {
  const rooms = roomsInPicture()

  test('names every room once, and none that is not there', () => {
    const real = [...new Set(sources.filter((file) => !file.endsWith('.d.ts')).map(roomOf))]
    expect(rooms.toSorted()).toEqual(
      real.filter((room) => !room.startsWith('shared/') || room.endsWith('/')).toSorted(),
    )
  })

  test('stands on its feet: no room needs one that is drawn above it', () => {
    const up = sources.flatMap((file) =>
      importsOf(file)
        .filter((needed) => {
          const [from, to] = [rooms.indexOf(roomOf(file)), rooms.indexOf(roomOf(needed))]
          return from >= 0 && to >= 0 && to < from
        })
        .map((needed) => `${file} needs ${needed}`),
    )
    expect(up).toEqual([])
  })

  test('finds arrows at all', () => {
    expect(importsOf('electron/main.ts')).toContain('electron/run-counter.ts')
    expect(sources.flatMap(importsOf).length).toBeGreaterThan(500)
  })
})
