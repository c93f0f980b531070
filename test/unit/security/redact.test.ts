import { expect, test } from 'vitest'
import { redact } from '../../../electron/diagnostics/redact'

test.each([
  ['hubungi 081234567890 segera', '1234567890'],
  ['+6281234567890', '1234567890'],
  ['telp: 0812-3456-7890, rumah', '3456'],
  ['+62 812 3456 7890', '3456'],
  ['(0812) 3456 7890', '3456'],
  ['62.812.3456.7890', '3456'],
  ['{"phone":"08967872837"}', '7872837'],
  ['Authorization: Bearer 12|abcdef', '12|abcdef'],
  ["ENOENT: no such file or directory, open '/home/siti.contohwati/Dokumen/a.csv'", 'siti'],
  ["EACCES: permission denied, open 'C:\\Users\\Siti Contohwati\\Desktop\\a.csv'", 'Siti'],
  ["ENOSPC, write '/Users/siti/a.pdf'", 'siti'],
  [JSON.stringify('C:\\Users\\Siti\\a.csv'), 'Siti'],
])('%s: nobody can be told from it', (line, secret) => {
  expect(line).toContain(secret)
  expect(redact(line)).not.toContain(secret)
})

test.each([
  '{"name":"Siti Contohwati","pin":',
  '{"a":1}{"name":"Siti Contohwati"}',
  'Siti Contohwati tinggal di sini',
])('what cannot be parsed is not repeated: %s', (broken) => {
  expect.assertions(1)
  try {
    JSON.parse(broken)
  } catch (error) {
    expect(redact(`settings could not be read: ${String(error)}`)).not.toContain('Siti')
  }
})

test.each([
  '2026-08-12T08:12:30.081Z info backup history-production-20260812-081230.sqlite',
  'payment PID-1683603627 of Rp 812.345.678',
  'warn refused cashier/getCounter',
  'environment sandbox at http://127.0.0.1:8080',
  "ENOENT: no such file or directory, open '/var/lib/kasir/logs/kasir.log'",
])('what says nothing of anybody stays: %s', (line) => {
  expect(redact(line)).toBe(line)
})
