import { describe, expect, test } from 'vitest'
import { fileOf } from '../../../electron/security/app-file'

const folders = { windows: '/built/renderer', pictures: '/data/pictures' }
const named = (url: string) => fileOf(folders, new URL(url))

describe('files the windows may load', () => {
  test.each([
    ['app://kasir/cashier/', '/built/renderer/cashier/index.html'],
    ['app://kasir/customer/?x#y', '/built/renderer/customer/index.html'],
    ['app://kasir/assets/a-1.js', '/built/renderer/assets/a-1.js'],
    ['app://kasir/shop/0a1b.png', '/data/pictures/0a1b.png'],
  ])('%s is %s', (url, file) => {
    expect(named(url)).toBe(file)
  })

  test.each([
    'app://kasir/shop/../api-key.png',
    'app://kasir/shop/..%2fpictures.png',
    'app://kasir/shop/..%2f..%2fetc%2fa.png',
    'app://kasir/shop/settings.json',
  ])('%s names nothing outside the pictures', (url) => {
    expect(named(url) ?? '/data/pictures/nothing').toMatch(/^\/(?:data\/pictures|built\/renderer)\//)
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
