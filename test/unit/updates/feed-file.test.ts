import { expect, test } from 'vitest'
import { feedFile } from '../../../electron/updates/read-feed'
import { descriptionFile } from '../../../scripts/package/make-feed.mjs'

test('a counter asks for the release of its own kind of computer, under electron-updater’s name for it', () => {
  expect(feedFile('win32', 'x64')).toBe('latest.yml')
  expect(feedFile('darwin', 'arm64')).toBe('latest-mac.yml')
  expect(feedFile('linux', 'x64')).toBe('latest-linux.yml')
  expect(feedFile('linux', 'arm64')).toBe('latest-linux-arm64.yml')
})

test('and that is the name under which the package’s maker describes it', () => {
  for (const processor of ['x64', 'arm64', 'arm'] as const)
    expect(descriptionFile(processor)).toBe(feedFile('linux', processor))
})
