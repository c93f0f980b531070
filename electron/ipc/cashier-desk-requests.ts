import type { cashierContract } from '../../shared/cashier-contract'
import type { Cashiers } from '../../shared/cashier'
import { type Result, succeeded } from '../../shared/result'
import type { CashiersFile, KeptCashiers } from '../cashiers/cashiers-file'
import { withCashier, withoutCashier, withPins } from '../cashiers/change-cashiers'
import type { SignInDesk } from '../cashiers/sign-in'
import type { Clock } from '../clock'
import type { AuditTable } from '../database/audit'
import type { Handlers } from './handle-request'

const AUDIT_PAGE = 100

type Parts = {
  readonly desk: SignInDesk
  readonly cashiers: CashiersFile
  readonly audit: AuditTable
  readonly clock: Clock
}

type DeskRequest =
  | 'signIn'
  | 'signOut'
  | 'letOwnerIn'
  | 'closeOwnerDoor'
  | 'saveCashier'
  | 'removeCashier'
  | 'requirePins'
  | 'listAudit'

/** Who works here, who is at the counter, and what they did. */
export function cashierDeskRequests({
  desk,
  cashiers,
  audit,
  clock,
}: Parts): Pick<Handlers<typeof cashierContract>, DeskRequest> {
  const keep = (changed: Result<KeptCashiers>, detail: string): Result<Cashiers> => {
    const saved = changed.ok ? cashiers.save(changed.value) : changed
    if (saved.ok) {
      desk.tell()
      audit.append('cashiers-changed', clock.now(), { detail })
    }
    return saved
  }
  return {
    signIn: ({ id, pin }) => desk.signIn(id, pin),
    signOut: () => {
      desk.signOut()
      return succeeded(undefined)
    },
    letOwnerIn: ({ id, pin }) => desk.letOwnerIn(id, pin),
    closeOwnerDoor: () => {
      desk.closeDoor()
      return succeeded(undefined)
    },
    saveCashier: async (saved) =>
      keep(await withCashier(cashiers.read(), saved), `${saved.name}, ${saved.role}`),
    removeCashier: ({ id }) => {
      const name = cashiers.read().cashiers.find((cashier) => cashier.id === id)?.name ?? id
      return keep(withoutCashier(cashiers.read(), id), `− ${name}`)
    },
    requirePins: ({ required }) => keep(withPins(cashiers.read(), required), required ? 'PIN on' : 'PIN off'),
    listAudit: ({ before }) => {
      const entries = audit.newest(before ?? Number.MAX_SAFE_INTEGER, AUDIT_PAGE + 1)
      return succeeded({ entries: entries.slice(0, AUDIT_PAGE), more: entries.length > AUDIT_PAGE })
    },
  }
}
