import { useEffect, useState } from 'react'
import type { CustomerScreen } from '../../shared/customer-view'

/** Long enough to be seen by everybody who waits for it, short enough for the next customer not to see it. */
const PAID_STAYS_MS = 20_000

const WELCOME: CustomerScreen = { kind: 'welcome' }

/**
 * What this display shows of what main says: a payment that was paid makes room for the welcome by itself, whatever the
 * cashier does with it. Anything else main says ends that at once.
 */
export function useBackToWelcome(screen: CustomerScreen): CustomerScreen {
  const paid = screen.kind === 'paid' ? screen.paymentId : null
  const [seenEnough, setSeenEnough] = useState<string | null>(null)
  useEffect(() => {
    setSeenEnough(null)
    if (paid === null) return
    const timer = setTimeout(() => setSeenEnough(paid), PAID_STAYS_MS)
    return () => clearTimeout(timer)
  }, [paid])
  return paid !== null && seenEnough === paid ? WELCOME : screen
}
