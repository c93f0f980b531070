import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { settingsFile } from '../../../electron/settings/settings-file'
import { defaultSettings } from '../../../shared/settings'

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
