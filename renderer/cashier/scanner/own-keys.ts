type Taker = { readonly field: HTMLElement; readonly onKey: (event: KeyboardEvent) => void }

let taker: Taker | null = null

// As this file is loaded, so before the scanner of the window, which needs it for that, begins to listen: a scan into
// the field that learns a scanner is not one for the counter.
window.addEventListener(
  'keydown',
  (event) => {
    if (taker !== null && document.activeElement === taker.field) taker.onKey(event)
  },
  { capture: true },
)

/** Gives every key pressed in `field` to `onKey` first. Returns how to stop. */
export function takeKeys(field: HTMLElement, onKey: Taker['onKey']): () => void {
  const mine: Taker = { field, onKey }
  taker = mine
  return () => {
    if (taker === mine) taker = null
  }
}
