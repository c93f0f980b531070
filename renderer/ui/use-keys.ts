import { useEffect, useEffectEvent } from 'react'

/** Keys of the whole window, by `KeyboardEvent.key`. Held with a modifier they stay what the system makes of them. */
export function useKeys(actions: Readonly<Record<string, (() => void) | undefined>>): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.defaultPrevented) return
    const action = actions[event.key]
    if (action === undefined) return
    event.preventDefault()
    if (!event.repeat) action()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
}
