import type { PrintToPDFOptions, WebContents } from 'electron'
import { drawnInTime } from './drawn-in-time'

/** What `printToPDF` calls, on the page itself. */
const WITHIN = '_printToPDF'

/**
 * What a page looks like on paper, as a PDF. Rejects when Chromium cannot draw it, or not in time.
 *
 * Electron 33 keeps one promise of it for the whole program: after a call that failed, all later ones fail by the same error,
 * and after one that never ends, none does (measured; 2026-11-27). So what it calls within always ends well, and a PDF
 * without a byte says that it did not.
 */
export async function printToPdf(page: WebContents, options: PrintToPDFOptions): Promise<Buffer> {
  let failure: unknown = new Error('no PDF')
  const within: unknown = Reflect.get(Object.getPrototypeOf(page), WITHIN)
  if (typeof within === 'function') {
    Reflect.set(page, WITHIN, (settings: unknown) =>
      drawnInTime(page, Promise.resolve(Reflect.apply(within, page, [settings]))).catch((error: unknown) => {
        failure = error
        return Buffer.alloc(0)
      }),
    )
  }
  try {
    const pdf = await drawnInTime(page, page.printToPDF(options))
    if (pdf.length === 0) throw failure
    return pdf
  } finally {
    Reflect.deleteProperty(page, WITHIN)
  }
}
