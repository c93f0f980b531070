import { useEffectEvent, useLayoutEffect } from 'react'

/**
 * Keys of the whole window, by `KeyboardEvent.key`, and letters held with Alt as `Alt+S`. Any other modifier stays what
 * the system makes of it; under a modal dialog none of them counts.
 */
export function useKeys(actions: Readonly<Record<string, (() => void) | undefined>>): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return
    const action = actions[event.altKey ? `Alt+${event.key.toUpperCase()}` : event.key]
    if (action === undefined || document.querySelector('dialog:modal') !== null) return
    event.preventDefault()
    if (!event.repeat) action()
  })
  // With the screen it is for, and not a moment later: a key may be quick.
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
}
