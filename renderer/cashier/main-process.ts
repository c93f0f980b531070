import { cashierContract } from '../../shared/cashier-contract'
import { counterStateSchema } from '../../shared/counter'
import { listen, question } from '../ask-main'

/** Everything this window may ask of main, typed and parsed by the contract. */
export const mainProcess = {
  getCounter: question('getCounter', cashierContract.getCounter),
  openPayment: question('openPayment', cashierContract.openPayment),
  checkNow: question('checkNow', cashierContract.checkNow),
  claimPaid: question('claimPaid', cashierContract.claimPaid),
  withdrawClaim: question('withdrawClaim', cashierContract.withdrawClaim),
  stopWatch: question('stopWatch', cashierContract.stopWatch),
  acknowledgePaid: question('acknowledgePaid', cashierContract.acknowledgePaid),
  acknowledgeNotice: question('acknowledgeNotice', cashierContract.acknowledgeNotice),
  acceptCode: question('acceptCode', cashierContract.acceptCode),
  clearCounter: question('clearCounter', cashierContract.clearCounter),
  searchHistory: question('searchHistory', cashierContract.searchHistory),
  getHistoryDetail: question('getHistoryDetail', cashierContract.getHistoryDetail),
  previewReceipt: question('previewReceipt', cashierContract.previewReceipt),
  previewSample: question('previewSample', cashierContract.previewSample),
  reprintReceipt: question('reprintReceipt', cashierContract.reprintReceipt),
  settleDoubt: question('settleDoubt', cashierContract.settleDoubt),
  getSettings: question('getSettings', cashierContract.getSettings),
  saveSettings: question('saveSettings', cashierContract.saveSettings),
  saveApiKey: question('saveApiKey', cashierContract.saveApiKey),
  tryApiKey: question('tryApiKey', cashierContract.tryApiKey),
  keepPicture: question('keepPicture', cashierContract.keepPicture),
  getHealth: question('getHealth', cashierContract.getHealth),
  listDisplays: question('listDisplays', cashierContract.listDisplays),
  identifyDisplays: question('identifyDisplays', cashierContract.identifyDisplays),
  tryDisplay: question('tryDisplay', cashierContract.tryDisplay),
  findPrinters: question('findPrinters', cashierContract.findPrinters),
  checkPrinter: question('checkPrinter', cashierContract.checkPrinter),
  printTestPage: question('printTestPage', cashierContract.printTestPage),
  restartApp: question('restartApp', cashierContract.restartApp),
  paySimulated: question('paySimulated', cashierContract.paySimulated),
  onCounterChanged: listen('onCounterChanged', counterStateSchema),
}
