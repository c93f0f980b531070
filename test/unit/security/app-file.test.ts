import { describe, expect, test } from 'vitest'
import { fileOf } from '../../../electron/security/app-file'

const named = (url: string) => fileOf('/built/renderer', new URL(url))

describe('files the windows may load', () => {
  test.each([
    ['app://kasir/cashier/', '/built/renderer/cashier/index.html'],
    ['app://kasir/customer/?x#y', '/built/renderer/customer/index.html'],
    ['app://kasir/assets/a-1.js', '/built/renderer/assets/a-1.js'],
  ])('%s is %s', (url, file) => {
    expect(named(url)).toBe(file)
  })

  test.each([
    'app://kasir/../main/main.js',
    'app://kasir/%2e%2e/main/main.js',
    'app://kasir/..%2fmain%2fmain.js',
    'app://kasir/%2fetc/passwd',
    'app://kasir/settings.json',
    'app://kasir/%',
    'app://other/cashier/',
    'https://kasir/cashier/',
    'file:///etc/passwd',
  ])('%s names nothing outside the built windows', (url) => {
    const file = named(url) ?? '/built/renderer/nothing'
    expect(file.startsWith('/built/renderer/')).toBe(true)
    expect(file).not.toMatch(/settings|\.\./)
  })
})
