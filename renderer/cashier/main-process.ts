import { counterContract } from '../../shared/contract/counter-contract'
import { counterStateSchema } from '../../shared/counter'
import { listen } from '../ask-main'
import { mainState } from '../main-state'
import { question } from './question'

/** What the counter asks of main, typed and parsed by its contract. The other screens have a file like this of their own. */
export const mainProcess = {
  screenPainted: question('screenPainted', counterContract.screenPainted),
  openPayment: question('openPayment', counterContract.openPayment),
  checkNow: question('checkNow', counterContract.checkNow),
  claimPaid: question('claimPaid', counterContract.claimPaid),
  withdrawClaim: question('withdrawClaim', counterContract.withdrawClaim),
  stopWatch: question('stopWatch', counterContract.stopWatch),
  acknowledgePaid: question('acknowledgePaid', counterContract.acknowledgePaid),
  acknowledgeNotice: question('acknowledgeNotice', counterContract.acknowledgeNotice),
  acceptCode: question('acceptCode', counterContract.acceptCode),
  clearCounter: question('clearCounter', counterContract.clearCounter),
  reprintReceipt: question('reprintReceipt', counterContract.reprintReceipt),
  settleDoubt: question('settleDoubt', counterContract.settleDoubt),
  getHealth: question('getHealth', counterContract.getHealth),
  unlockApiKey: question('unlockApiKey', counterContract.unlockApiKey),
  signIn: question('signIn', counterContract.signIn),
  signOut: question('signOut', counterContract.signOut),
  letOwnerIn: question('letOwnerIn', counterContract.letOwnerIn),
  closeOwnerDoor: question('closeOwnerDoor', counterContract.closeOwnerDoor),
  paySimulated: question('paySimulated', counterContract.paySimulated),
}

export const counterState = mainState(
  question('getCounter', counterContract.getCounter),
  listen('onCounterChanged', counterStateSchema),
)
