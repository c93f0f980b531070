import { useEffect, useEffectEvent } from 'react'

/** Calls once when what this window shows has been painted for the first time. */
export function useScreenPainted(shows: boolean, painted: () => void): void {
  const tell = useEffectEvent(painted)
  useEffect(() => {
    if (!shows) return
    // The first frame paints, the second begins after the first has been shown.
    let next = requestAnimationFrame(() => {
      next = requestAnimationFrame(() => tell())
    })
    return () => cancelAnimationFrame(next)
  }, [shows])
}
