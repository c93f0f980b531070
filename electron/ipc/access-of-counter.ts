import { accessTo } from '../../shared/access'
import type { CashierRequest } from '../../shared/channels'
import { type Result, succeeded } from '../../shared/result'
import type { SignInDesk } from '../cashiers/sign-in'
import type { Log } from '../diagnostics/log'

/** Whether whoever stands at the counter may ask something; who may not is noted. */
export function accessOfCounter(desk: SignInDesk, log: Log): (name: CashierRequest) => Result<undefined> {
  const noted = (name: CashierRequest, allowed: Result<undefined>): Result<undefined> => {
    if (!allowed.ok) log.info(`${name}: ${allowed.problem.code}`)
    return allowed
  }
  return (name) => {
    switch (accessTo[name]) {
      case 'locked':
        return succeeded(undefined)
      case 'cashier':
        return noted(name, desk.mayWork())
      case 'owner':
        return noted(name, desk.mayOwn())
      // Nobody asked, so there is nobody to tell of.
      case 'owner-in':
        return desk.isOwnerIn()
    }
  }
}
