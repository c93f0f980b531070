import { extname, join, normalize, sep } from 'node:path'
import { PICTURES_PATH } from '../../shared/shop-picture'

export const APP_SCHEME = 'app'
export const APP_ORIGIN = `${APP_SCHEME}://kasir`

/** The only kinds of file the windows consist of. */
export const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
}

/** The windows as they were built, and beside them the pictures the shop chose. */
export type AppFolders = { readonly windows: string; readonly pictures: string }

/** The file a URL of ours names; null when it names none, points outside its folder or cannot be decoded. */
export function fileOf({ windows, pictures }: AppFolders, url: URL): string | null {
  if (`${url.protocol}//${url.host}` !== APP_ORIGIN) return null
  try {
    const path = decodeURIComponent(url.pathname)
    const isPicture = path.startsWith(PICTURES_PATH)
    const folder = isPicture ? pictures : windows
    const within = isPicture ? path.slice(PICTURES_PATH.length) : path
    const file = normalize(join(folder, within.endsWith('/') ? `${within}index.html` : within))
    return file.startsWith(folder + sep) && extname(file) in contentTypes ? file : null
  } catch {
    return null
  }
}
