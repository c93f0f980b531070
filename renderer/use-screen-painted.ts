import { useEffect, useEffectEvent } from 'react'

/**
 * Calls once when what this window shows is really on the screen: when Chromium says that its first content was presented.
 * A frame callback would come up to a hundred milliseconds sooner, while the computer still draws, and whatever is begun then
 * delays the very frame it waited for.
 */
export function useScreenPainted(shows: boolean, painted: () => void): void {
  const tell = useEffectEvent(painted)
  useEffect(() => {
    if (!shows) return
    const observer = new PerformanceObserver((entries) => {
      if (entries.getEntriesByName('first-contentful-paint').length === 0) return
      observer.disconnect()
      tell()
    })
    // Buffered: also when it happened before this was asked.
    observer.observe({ type: 'paint', buffered: true })
    return () => observer.disconnect()
  }, [shows])
}
