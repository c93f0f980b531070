import { type RefObject, useEffect } from 'react'

/** Keeps the field ready: focused at first, when the window comes back, and when keys come while nothing wants them. */
export function useReadyForScans(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const focus = () => field.current?.focus()
    // Whoever went to another window to copy a passphrase pastes it where they began, not into the field in clear.
    const comeBack = () => {
      if (!wantsKey(document.activeElement, 'Enter')) focus()
    }
    const catchKeys = (event: KeyboardEvent) => {
      const printable = event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey
      // Focus that moves during keydown takes the character with it, so a scan keeps its first letter too.
      if (printable && !wantsKey(document.activeElement, event.key)) focus()
    }
    focus()
    // What `npm run bench` measures the start by.
    performance.mark('scan-ready')
    window.addEventListener('focus', comeBack)
    window.addEventListener('keydown', catchKeys)
    return () => {
      window.removeEventListener('focus', comeBack)
      window.removeEventListener('keydown', catchKeys)
    }
  }, [field])
}

/** A button only wants the space bar: letters typed after a click on one are a scan. */
function wantsKey(element: Element | null, key: string): boolean {
  if (element instanceof HTMLButtonElement) return key === ' '
  return element !== null && element !== document.body
}
