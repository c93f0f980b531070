import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeFileAtomically } from '../../../electron/settings/write-file-atomically'
import { settingsFile } from '../../../electron/settings/settings-file'
import { defaultSettings } from '../../../shared/default-settings'
import { temporaryFolder } from '../../support/temporary-history'

const silent = { info: () => undefined, warn: () => undefined }

test('a file from before displays were measured one by one keeps all it said but the size of nobody’s display', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kasir-settings-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'settings.json')
  const { measuredDisplays: _later, ...before } = defaultSettings
  const customerDisplay = { chosen: { id: 7, label: 'TV' }, withoutSecond: 'hidden' as const }
  writeFileSync(file, JSON.stringify({ ...before, customerDisplay: { ...customerDisplay, pixelsPerCm: 40 } }))
  expect(settingsFile(file, silent).read()).toEqual({
    ...defaultSettings,
    customerDisplay,
    measuredDisplays: [],
  })
  expect(existsSync(`${file}.damaged`)).toBe(false)
})

test('a file of a version that knew fewer lines of the receipt keeps what it says, and the new ones get their default', () => {
  const file = join(temporaryFolder(), 'settings.json')
  const { logo: _later, ...lines } = { ...defaultSettings.receipt.lines, packages: false }
  const before = { ...defaultSettings, receipt: { header: 'Buka 08.00', lines } }
  writeFileSync(file, JSON.stringify(before))
  expect(settingsFile(file, silent).read().receipt).toEqual({
    header: 'Buka 08.00',
    lines: { ...lines, logo: true },
  })
})

test('a file that cannot be put in its place leaves nothing beside it', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'laporan.pdf'))
  expect(() => writeFileAtomically(join(folder, 'laporan.pdf'), 'x')).toThrow(/EISDIR|EPERM/)
  expect(readdirSync(folder)).toEqual(['laporan.pdf'])
})
