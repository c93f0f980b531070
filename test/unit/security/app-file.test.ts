import { expect, test } from 'vitest'
import { fileOf } from '../../../electron/security/app-file'

const folders = { windows: '/built/renderer', pictures: '/data/pictures' }
const named = (url: string) => fileOf(folders, new URL(url))

test.each([
  ['app://kasir/cashier/', '/built/renderer/cashier/index.html'],
  ['app://kasir/customer/?x#y', '/built/renderer/customer/index.html'],
  ['app://kasir/assets/a-1.js', '/built/renderer/assets/a-1.js'],
  ['app://kasir/shop/0a1b.png', '/data/pictures/0a1b.png'],
  // A URL takes these steps before anybody looks for a file.
  ['app://kasir/../main/main.js', '/built/renderer/main/main.js'],
  ['app://kasir/%2e%2e/main/main.js', '/built/renderer/main/main.js'],
  ['app://kasir/shop/../api-key.png', '/built/renderer/api-key.png'],
])('%s is %s', (url, file) => {
  expect(named(url)).toBe(file)
})

test.each([
  // Out of the built windows.
  'app://kasir/..%2fmain%2fmain.js',
  'app://kasir/cashier/..%2f..%2fmain%2fmain.js',
  'app://kasir/..%2frenderer-of-another%2fa.js',
  // Out of the pictures.
  'app://kasir/shop/..%2fpictures.png',
  'app://kasir/shop/..%2f..%2fetc%2fa.png',
  'app://kasir/shop/..%2fpictures-of-another%2fa.png',
  // What windows do not consist of.
  'app://kasir/settings.json',
  'app://kasir/shop/settings.json',
  'app://kasir/main.cjs',
  'app://kasir/assets',
  'app://kasir/a.constructor',
  'app://kasir/%',
  // Somebody else's.
  'app://other/cashier/',
  'app://kasir.other/cashier/',
  'app://kasir:80/cashier/',
  'other://kasir/cashier/',
  'https://kasir/cashier/',
  'file:///etc/a.png',
])('%s is no file', (url) => {
  expect(named(url)).toBeNull()
})
