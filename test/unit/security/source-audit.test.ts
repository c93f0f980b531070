import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/**
 * Electron's security list, as far as sources can show it. What is used in one place for a reason stands here with that
 * place; anything else fails. What windows really run with is looked at in test/e2e/locked.spec.ts.
 */
const sources = ['electron', 'renderer', 'shared'].flatMap((house) =>
  readdirSync(house, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|html|css)$/.test(file))
    .map((file) => `${house}/${file.replaceAll('\\', '/')}`),
)
const textOf = (file: string): string =>
  readFileSync(file, 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/(?<!:)\/\/.*$/gm, '')
const using = (pattern: RegExp, files = sources): readonly string[] =>
  files.filter((file) => pattern.test(textOf(file))).toSorted()

const nowhere: readonly (readonly [why: string, pattern: RegExp])[] = [
  ['no node in a window', /nodeIntegration\w*: true/],
  ['every window is isolated', /contextIsolation: false/],
  ['every window is sandboxed', /sandbox: false/],
  [
    'web security stays on',
    /webSecurity: false|allowRunningInsecureContent|experimentalFeatures: true|enableBlinkFeatures/,
  ],
  ['no page inside a page', /webviewTag: true|<webview|<iframe|BrowserView\b/],
  [
    'nothing is run that was not built',
    /\beval\(|new Function\(|dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML|document\.write/,
  ],
  ['nothing is handed to the desktop', /openExternal|openPath|shell\./],
  [
    'no certificate is accepted that Chromium and node refuse',
    /rejectUnauthorized: false|NODE_TLS_REJECT|certificate-error|setCertificateVerifyProc|ignore-certificate/,
  ],
  ['nothing is sent to the maker', /crashReporter\.start|submitURL|analytics|telemetry/i],
  ['windows keep nothing of their own', /localStorage|sessionStorage|indexedDB|document\.cookie/],
]

/** What is used in exactly these places. */
const only: readonly (readonly [why: string, pattern: RegExp, files: readonly string[]])[] = [
  ['windows are asked in one place', /\bipcMain\b/, ['electron/ipc/handle-request.ts']],
  [
    'windows ask in one place each',
    /\bipcRenderer\b/,
    ['electron/preload/cashier.ts', 'electron/preload/customer.ts'],
  ],
  [
    'the network is used in two places: KiriminAja, and a feed of new versions',
    /\bfetch\(/,
    ['electron/kiriminaja/client.ts', 'electron/updates/read-feed.ts'],
  ],
  ['keychain', /\bsafeStorage\b/, ['electron/security/api-key.ts']],
  [
    'windows are made here: the two of the app, the hidden ones that draw papers, and the numbers on displays',
    /new BrowserWindow\(/,
    [
      'electron/windows/app-window.ts',
      'electron/windows/draw-dots.ts',
      'electron/windows/identify-displays.ts',
      'electron/windows/receipt-window.ts',
    ],
  ],
  [
    'another program is started for two things: stty, so that a device file takes bytes as they are, and this one anew',
    /node:child_process/,
    ['electron/receipts/printers/device-link.ts', 'electron/start-again.ts'],
  ],
  [
    'threads read whole files: a check and an archive',
    /new Worker\(/,
    ['electron/database/check-archive-in-background.ts', 'electron/database/check-in-background.ts'],
  ],
  [
    'addresses without encryption: the simulator on this machine, and the names of a file format',
    /['"`]http:\/\//,
    ['electron/exports/sheet-xml.ts', 'electron/simulator/start-simulator.ts'],
  ],
]

describe('the sources', () => {
  test.each(nowhere)('%s', (_why, pattern) => {
    expect(using(pattern)).toEqual([])
  })

  test.each(only)('%s', (_why, pattern, files) => {
    expect(using(pattern)).toEqual(files)
  })

  test('shared code asks neither Electron nor node', () => {
    expect(
      using(
        /from '(?:electron|node:)/,
        sources.filter((file) => /^(?:shared|renderer)\//.test(file)),
      ),
    ).toEqual([])
  })

  test('every window’s page has a policy, and scripts come from the app alone', () => {
    for (const page of sources.filter((file) => file.endsWith('.html')))
      expect(textOf(page)).not.toMatch(/<script(?![^>]*src=)|https?:|\son\w+=/)
  })

  test('the audit finds what is there', () => {
    expect(sources.length).toBeGreaterThan(400)
    expect(using(/contextIsolation: true/).length).toBeGreaterThan(1)
  })
})
