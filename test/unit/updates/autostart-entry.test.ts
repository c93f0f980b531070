import { expect, test } from 'vitest'
import { autostartEntry } from '../../../electron/updates/autostart-entry'

test.each([
  [['/opt/kasir-qris/kasir-qris'], '"/opt/kasir-qris/kasir-qris"'],
  [['/home/kasir/Kasir QRIS/electron', '/srv/kasir'], '"/home/kasir/Kasir QRIS/electron" "/srv/kasir"'],
  [['/home/100%/a"b'], String.raw`"/home/100%%/a\\"b"`],
  [[String.raw`/home/$ka\sir`], String.raw`"/home/\\$ka\\\\sir"`],
])('the desktop starts %j', (command, exec) => {
  expect(autostartEntry(command)).toContain(`\nExec=${exec}\n`)
})
