import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { problemCodes } from '../../../shared/problem-codes'

const pages = [
  'README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
]

test('docs/errors.md says of every code, and of no other, what to do about it', () => {
  const rows = readFileSync('docs/errors.md', 'utf8').matchAll(/^\| (`[^|]+) \|[^|]+\| [^|]+ \|$/gm)
  const codes = [...rows].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([a-z-]+)`/g)].map(([, code = '']) => code),
  )
  expect(codes).toHaveLength(problemCodes.length)
  expect(codes).toEqual(expect.arrayContaining([...problemCodes]))
})

test('every link of a page to a file of the project leads to one', () => {
  const dead = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)]
      .map(([, link = '']) => link)
      .filter((link) => !existsSync(join(dirname(page), link)))
      .map((link) => `${page}: ${link}`),
  )
  expect(dead).toEqual([])
})
