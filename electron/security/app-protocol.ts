import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { protocol } from 'electron'
import { type AppFolders, APP_SCHEME, contentTypes, fileOf } from './app-file'
import { contentSecurityPolicy } from './content-security-policy'

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ])
}

/** Node reads its fetch, with HTTP/2 and all, at the first use of it: better while the windows are still being made. */
export const readFetchAhead = (): void => void new Response(null)

/** Serves the built windows and the shop's pictures, and nothing else, at app://kasir/. */
export function serveApp(folders: AppFolders): void {
  protocol.handle(APP_SCHEME, async (request) => {
    const file = fileOf(folders, new URL(request.url))
    const body = file === null ? null : await readFile(file).catch(() => null)
    if (file === null || body === null) return new Response(null, { status: 404 })
    return new Response(new Uint8Array(body), {
      headers: {
        'Content-Type': contentTypes[extname(file)] ?? 'application/octet-stream',
        'Content-Security-Policy': contentSecurityPolicy,
        'X-Content-Type-Options': 'nosniff',
      },
    })
  })
}
