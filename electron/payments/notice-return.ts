import { net, powerMonitor } from 'electron'

const LOOK_EVERY_MS = 2000

/**
 * Calls `returned` when this PC wakes up or its network comes back: whatever was planned before is asked at once.
 * Being offline stops nothing by itself, a question that fails says so on its own. Returns how to stop.
 */
export function noticeReturn(returned: () => void): () => void {
  let online = net.isOnline()
  const look = setInterval(() => {
    const now = net.isOnline()
    if (now && !online) returned()
    online = now
  }, LOOK_EVERY_MS)
  powerMonitor.on('resume', returned)
  powerMonitor.on('unlock-screen', returned)
  return () => {
    clearInterval(look)
    powerMonitor.off('resume', returned)
    powerMonitor.off('unlock-screen', returned)
  }
}
