import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { writeFileAtomically } from '../../../electron/settings/write-file-atomically'
import { temporaryFolder } from '../../support/temporary-history'

const program = resolve(import.meta.dirname, '../../support/write-within-limit.ts')
const LIMIT_KB = 64

/**
 * Writes in a process whose files may have 64 KB and no more. The system takes what fits and then refuses, as a disk does
 * that runs full in the middle of a write; and it takes no root to have one.
 */
const writeWithinLimit = (file: string, bytes: number): string =>
  execFileSync(
    'bash',
    [
      '-c',
      `ulimit -f ${LIMIT_KB} && exec "$@"`,
      '-',
      process.execPath,
      '--import',
      'tsx',
      program,
      file,
      `${bytes}`,
    ],
    // What tsx would keep on the disk for the next time meets the limit too.
    { encoding: 'utf8', env: { ...process.env, TSX_DISABLE_CACHE: '1' } },
  )

test('a file is there with its new content, for its account alone', () => {
  const folder = temporaryFolder()
  const file = join(folder, 'settings.json')
  for (const content of ['first', new Uint8Array([0x32])]) writeFileAtomically(file, content)
  expect(readFileSync(file, 'utf8')).toBe('2')
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder)).toEqual(['settings.json'])
})

describe.skipIf(process.platform === 'win32')('on a disk that is full (Windows knows no such limit)', () => {
  test('what has room is written whole', () => {
    const file = join(temporaryFolder(), 'settings.json')
    expect(writeWithinLimit(file, LIMIT_KB * 1024)).toBe('written')
    expect(statSync(file).size).toBe(LIMIT_KB * 1024)
  })

  test('what has none fails: the old content stays, and of the new one nothing, which would only take the room', () => {
    const folder = temporaryFolder()
    const file = join(folder, 'settings.json')
    writeFileSync(file, 'the old content')
    expect(writeWithinLimit(file, LIMIT_KB * 1024 + 1)).toBe('EFBIG')
    expect(readFileSync(file, 'utf8')).toBe('the old content')
    expect(readdirSync(folder)).toEqual(['settings.json'])
  })
})

test('what stands in the way is told as it is', () => {
  const file = join(temporaryFolder(), 'settings.json')
  mkdirSync(`${file}.new`)
  expect(() => writeFileAtomically(file, 'x')).toThrow('EISDIR')
})
