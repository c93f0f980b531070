import type { WebContents } from 'electron'

const LONGEST_MS = 10_000

/** What a page draws. Rejects when that fails, when the page's process ends, and after ten seconds. */
export async function drawnInTime<T>(page: WebContents, drawing: Promise<T>): Promise<T> {
  let end: NodeJS.Timeout | undefined
  let gone: ((event: unknown, details: { readonly reason: string }) => void) | undefined
  const failing = new Promise<never>((_, failed) => {
    end = setTimeout(() => failed(new Error(`not drawn in ${LONGEST_MS} ms`)), LONGEST_MS)
    gone = (_event, { reason }) => failed(new Error(`drawing ended: ${reason}`))
    page.once('render-process-gone', gone)
  })
  try {
    return await Promise.race([drawing, failing])
  } finally {
    clearTimeout(end)
    if (gone !== undefined && !page.isDestroyed()) page.off('render-process-gone', gone)
  }
}
