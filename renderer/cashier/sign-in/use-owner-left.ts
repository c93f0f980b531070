import { useState } from 'react'
import { isOwnerIn, type SignInState } from '../../../shared/cashier'

/** Does something in the moment in which what only the owner may see must leave the screen, by time or by hand. */
export function useOwnerLeft(signIn: SignInState | null, leave: () => void): void {
  const ownerIn = signIn !== null && isOwnerIn(signIn)
  const [wasIn, setWasIn] = useState(ownerIn)
  if (ownerIn === wasIn) return
  setWasIn(ownerIn)
  if (!ownerIn) leave()
}
