import { extname } from 'node:path'
import { protocol } from 'electron'
import { type AppFolders, APP_SCHEME, contentTypes, fileOf } from './app-file'
import { contentSecurityPolicy } from './content-security-policy'

/** Chromium's ERR_FILE_NOT_FOUND. */
const NOT_FOUND = -6

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ])
}

/**
 * Serves the built windows and the shop's pictures, and nothing else, at app://kasir/. Chromium reads the files itself:
 * `protocol.handle` would first load node's whole fetch, before either window has its page (decision 22). Resolves once so
 * many pages are on their way.
 */
export function serveApp(folders: AppFolders, pages: number): Promise<void> {
  let begun = (): void => undefined
  let awaited = pages
  protocol.registerFileProtocol(APP_SCHEME, (request, answer) => {
    const path = fileOf(folders, new URL(request.url))
    if (path === null) return answer({ error: NOT_FOUND })
    if (extname(path) === '.html' && --awaited === 0) setImmediate(begun)
    answer({
      path,
      headers: {
        'Content-Type': contentTypes[extname(path)] ?? 'application/octet-stream',
        'Content-Security-Policy': contentSecurityPolicy,
        'X-Content-Type-Options': 'nosniff',
      },
    })
  })
  return new Promise((resolve) => {
    begun = resolve
  })
}
