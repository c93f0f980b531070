import { extname, join, normalize, sep } from 'node:path'

export const APP_SCHEME = 'app'
export const APP_ORIGIN = `${APP_SCHEME}://kasir`

/** The only kinds of file the windows consist of. */
export const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** The file a URL of ours names; null when it names none, points outside the folder or cannot be decoded. */
export function fileOf(folder: string, url: URL): string | null {
  if (`${url.protocol}//${url.host}` !== APP_ORIGIN) return null
  try {
    const path = decodeURIComponent(url.pathname)
    const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path))
    return file.startsWith(folder + sep) && extname(file) in contentTypes ? file : null
  } catch {
    return null
  }
}
