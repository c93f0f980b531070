type Taker = { readonly field: HTMLElement; readonly onKey: (event: KeyboardEvent) => void }

let taker: Taker | null = null

// As this file is loaded, so before the scanner of the window begins to listen.
window.addEventListener(
  'keydown',
  (event) => {
    if (taker !== null && takesOwnKeys(document.activeElement)) taker.onKey(event)
  },
  { capture: true },
)

/** Whether keys pressed there are its own: a scan into the field that learns a scanner is not one for the counter. */
export const takesOwnKeys = (element: Element | null): boolean => taker !== null && element === taker.field

/** Gives every key pressed in `field` to `onKey` first. Returns how to stop. */
export function takeKeys(field: HTMLElement, onKey: Taker['onKey']): () => void {
  const mine: Taker = { field, onKey }
  taker = mine
  return () => {
    if (taker === mine) taker = null
  }
}
