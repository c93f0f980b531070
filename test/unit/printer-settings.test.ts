import { describe, expect, test } from 'vitest'
import { defaultSettings } from '../../shared/default-settings'
import {
  choosePrinter,
  type PrinterSettings,
  printerSchema,
  rememberPrinter,
  settingsSchema,
} from '../../shared/settings'

const network: PrinterSettings = { kind: 'network', host: '192.168.1.50', port: 9100 }

describe('a printer behind a device file', () => {
  test.each(['/dev/usb/lp0', '/dev/lp0', '/dev/pts/3', '/dev/ttyUSB0', '/dev/struk-kasir'])(
    'is %s',
    (path) => {
      expect(printerSchema.safeParse({ kind: 'device', path }).success).toBe(true)
    },
  )
  test.each([
    '',
    '/dev',
    '/dev/',
    '/etc/passwd',
    '/dev/../etc/passwd',
    '/dev/usb/..',
    '/dev/./lp0',
    'dev/lp0',
  ])('is never %j', (path) => {
    expect(printerSchema.safeParse({ kind: 'device', path }).success).toBe(false)
  })
})

describe('what belongs to a printer', () => {
  test('comes back with it', () => {
    const star = { ...defaultSettings.printing, commands: 'star' as const }
    const small = rememberPrinter({ ...defaultSettings, printer: network, paperWidth: 58, printing: star })
    const large = rememberPrinter({
      ...small,
      printer: { kind: 'pdf' },
      paperWidth: 80,
      printing: defaultSettings.printing,
    })
    expect(large.knownPrinters).toHaveLength(2)
    expect(choosePrinter(large, network)).toEqual({
      printer: network,
      paperWidth: 58,
      printing: star,
    })
    expect(choosePrinter(large, { ...network, port: 9101 })).toEqual({ printer: { ...network, port: 9101 } })
  })

  test('is remembered once for each, and not for ever', () => {
    const twice = rememberPrinter(rememberPrinter({ ...defaultSettings, printer: network }))
    expect(twice.knownPrinters).toHaveLength(1)
    const many = Array.from({ length: 40 }, (_, index) => 9000 + index).reduce(
      (settings, port) => rememberPrinter({ ...settings, printer: { ...network, port } }),
      defaultSettings,
    )
    expect(settingsSchema.safeParse(many).success).toBe(true)
    expect(many.knownPrinters[0]?.printer).toEqual({ ...network, port: 9039 })
  })

  test('settings of before, without any printer remembered, are still good', () => {
    const { knownPrinters: _later, ...before } = { ...defaultSettings, printer: network }
    expect(settingsSchema.parse({ ...defaultSettings, ...before }).printer).toEqual(network)
  })
})
