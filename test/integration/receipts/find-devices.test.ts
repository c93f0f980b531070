import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { findDevices } from '../../../electron/receipts/printers/find-devices'

test('printers’ files are found, and nothing else', async () => {
  const root = mkdtempSync(join(tmpdir(), 'dev-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  expect(await findDevices(root)).toEqual([])
  mkdirSync(join(root, 'usb'))
  for (const name of [
    'usb/lp1',
    'usb/lp0',
    'usb/hiddev0',
    'lp0',
    'ttyUSB0',
    'ttyS0',
    'sda',
    'tty1',
    'null',
  ]) {
    writeFileSync(join(root, name), '')
  }
  expect(await findDevices(root)).toEqual(
    ['usb/lp0', 'usb/lp1', 'lp0', 'ttyUSB0'].map((name) => join(root, name)),
  )
})
