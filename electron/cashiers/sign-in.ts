import { type Cashier, type CashierId, isLocked, isOwnerIn, type SignInState } from '../../shared/cashier'
import { problem } from '../../shared/problem'
import { failed, type Result, succeeded } from '../../shared/result'
import type { Audited } from '../../shared/audit'
import type { AuditTable } from '../database/audit'
import type { Clock } from '../clock'
import { type CashiersFile, cashiersOf, type KeptCashier, withoutPin } from './cashiers-file'
import { isPin } from './pin'
import { notAhead, secondsToWait } from './wrong-pins'

type Parts = {
  readonly file: CashiersFile
  readonly audit: () => Pick<AuditTable, 'append'>
  readonly clock: Clock
  readonly changed: (state: SignInState) => void
}

/** How long the owner's door stays open after it was last gone through. */
const OWNER_MS = 3 * 60_000

/** Who stands at the counter, and whether the owner's door is open. Forgotten with the program. */
export function signInDesk({ file, audit, clock, changed }: Parts) {
  let personId: CashierId | null = null
  let doorTimer: NodeJS.Timeout | null = null

  const person = (): Cashier | null => {
    const kept = file.read().cashiers.find(({ id }) => id === personId)
    return kept === undefined ? null : withoutPin(kept)
  }
  const state = (): SignInState => ({
    ...cashiersOf(file.read()),
    person: person(),
    ownerLetIn: doorTimer !== null,
  })
  const tell = (): void => changed(state())

  const closeDoor = (): void => {
    if (doorTimer !== null) clearTimeout(doorTimer)
    doorTimer = null
    tell()
  }
  const openDoor = (): void => {
    if (doorTimer !== null) clearTimeout(doorTimer)
    doorTimer = setTimeout(closeDoor, OWNER_MS)
    doorTimer.unref()
  }

  /** Problems: `history-unwritable`. Whoever may go on without the line in the list does not look at them. */
  function note(what: Audited, detail?: string): Result<undefined> {
    try {
      audit().append(what, clock.now(), detail === undefined ? {} : { detail })
      return succeeded(undefined)
    } catch (error) {
      return failed(problem('history-unwritable', String(error)))
    }
  }

  /** Problems: `pin-wrong`, `pin-waits` (its detail: seconds). */
  async function tryPin(
    { id, name, pin: kept, wrong }: KeptCashier,
    pin: string,
  ): Promise<Result<undefined>> {
    const now = clock.now()
    const before = notAhead(wrong, now)
    if (before !== wrong) file.countWrong(id, before)
    const wait = secondsToWait(before, now)
    if (wait > 0) return failed(problem('pin-waits', `${wait} s`))
    // Counted before it is looked at: pulling the plug in between gives no try back.
    file.countWrong(id, { count: before.count + 1, at: now })
    if (kept === null || !(await isPin(pin, kept))) {
      note('pin-refused', name)
      return failed(problem('pin-wrong'))
    }
    file.countWrong(id, { count: 0, at: null })
    return succeeded(undefined)
  }

  /** Problems: `sign-in-needed`, `owner-needed`. */
  function ownerIsIn(): Result<undefined> {
    if (isLocked(state())) return failed(problem('sign-in-needed'))
    return isOwnerIn(state()) ? succeeded(undefined) : failed(problem('owner-needed'))
  }

  return {
    state,
    tell,
    who: (): string | null => person()?.name ?? null,

    /**
     * A PIN is looked at only where PINs are required. A full disk locks nobody out, and in: the till has to be worked
     * most of all then. Problems: `cashier-unknown`, `pin-wrong`, `pin-waits`.
     */
    signIn: async (id: CashierId, pin: string): Promise<Result<undefined>> => {
      const { cashiers, pinsRequired } = file.read()
      const cashier = cashiers.find((each) => each.id === id)
      if (cashier === undefined) return failed(problem('cashier-unknown'))
      const tried = pinsRequired ? await tryPin(cashier, pin) : succeeded(undefined)
      if (!tried.ok) return tried
      closeDoor()
      personId = id
      note('signed-in')
      tell()
      return succeeded(undefined)
    },

    signOut: (): void => {
      if (person() !== null) note('signed-out')
      personId = null
      closeDoor()
    },

    /**
     * An owner's PIN opens the door for a while, and only if the list says so: no sale needs what is behind it, and the
     * owner wants to know of it. Problems: `cashier-unknown`, `pin-wrong`, `pin-waits`, `history-unwritable`.
     */
    letOwnerIn: async (id: CashierId, pin: string): Promise<Result<undefined>> => {
      const owner = file.read().cashiers.find((each) => each.id === id && each.role === 'owner')
      if (owner === undefined) return failed(problem('cashier-unknown'))
      const tried = await tryPin(owner, pin)
      const noted = tried.ok ? note('owner-let-in', owner.name) : tried
      if (!noted.ok) return noted
      openDoor()
      tell()
      return noted
    },
    closeDoor,

    /** Problem: `sign-in-needed`. */
    mayWork: (): Result<undefined> =>
      isLocked(state()) ? failed(problem('sign-in-needed')) : succeeded(undefined),
    isOwnerIn: ownerIsIn,
    /** As `isOwnerIn`, and the door stays open for a while longer. */
    mayOwn: (): Result<undefined> => {
      const allowed = ownerIsIn()
      if (allowed.ok && doorTimer !== null) openDoor()
      return allowed
    },
  }
}
export type SignInDesk = ReturnType<typeof signInDesk>
