import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contentSecurityPolicy } from '../../../electron/security/content-security-policy'
import { auditRules } from './audit-rules'

/**
 * Electron's security list, as far as sources can show it. What windows really run with, and what becomes of them when
 * they try, is in test/e2e/locked-windows.spec.ts and no-way-out.spec.ts.
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
const texts = new Map(sources.map((file) => [file, textOf(file)]))
const using = (pattern: RegExp): readonly string[] =>
  sources.filter((file) => pattern.test(texts.get(file) ?? '')).toSorted()

describe('the sources', () => {
  test.each(auditRules)('$why', ({ pattern, files, sample }) => {
    expect(using(pattern)).toEqual(files)
    // And the rule finds what it is there for.
    expect(sample).toMatch(pattern)
  })

  test('shared and drawn code asks neither Electron nor node', () => {
    expect(using(/from '(?:electron|node:)/).filter((file) => !file.startsWith('electron/'))).toEqual([])
  })

  test('the pages of windows carry no script of their own', () => {
    const pages = sources.filter((file) => file.endsWith('.html'))
    expect(pages).toHaveLength(2)
    for (const page of pages) expect(texts.get(page)).not.toMatch(/<script(?![^>]*src=)|https?:|\son\w+=/)
  })

  test('the audit looks at all there is', () => {
    expect(sources.length).toBeGreaterThan(400)
  })
})

const directives = (policy: string): ReadonlyMap<string, string> =>
  new Map(
    policy.split(/;\s*/).map((directive) => [directive.replace(/ .*/, ''), directive.replace(/^\S+ ?/, '')]),
  )

describe('content security policies', () => {
  test('of the windows: nothing but their own files, and pictures that carry their content', () => {
    expect(Object.fromEntries(directives(contentSecurityPolicy))).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'font-src': "'self'",
      'img-src': "'self' data:",
      'connect-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    })
  })

  test.each([
    ['electron/windows/draw-dots.ts', { 'default-src': "'none'", 'img-src': 'data:' }],
    ['electron/windows/identify-displays.ts', { 'default-src': "'none'", 'style-src': "'unsafe-inline'" }],
    [
      'electron/receipts/receipt-page.ts',
      { 'default-src': "'none'", 'style-src': "'unsafe-inline'", 'img-src': 'data:' },
    ],
  ])('of %s: no script, nothing from anywhere', (file, allowed) => {
    const text = texts.get(file) ?? ''
    const policy = /CONTENT_POLICY = "([^"]+)"/.exec(text)?.[1] ?? ''
    expect(Object.fromEntries(directives(policy))).toEqual(allowed)
    expect(text).toContain('<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">')
  })
})
