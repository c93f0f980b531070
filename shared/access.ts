import type { CashierRequest } from './channels'

/** Who may ask it where PINs are required: `locked`: anybody, also before signing in. */
export type Access = 'locked' | 'cashier' | 'owner'

/** Every request of the cashier's window is in here, or it does not compile. */
export const accessTo: Readonly<Record<CashierRequest, Access>> = {
  getCounter: 'locked',
  getHealth: 'locked',
  signIn: 'locked',
  signOut: 'locked',
  openPayment: 'cashier',
  checkNow: 'cashier',
  claimPaid: 'cashier',
  withdrawClaim: 'cashier',
  stopWatch: 'cashier',
  acknowledgePaid: 'cashier',
  acknowledgeNotice: 'cashier',
  acceptCode: 'cashier',
  clearCounter: 'cashier',
  searchHistory: 'cashier',
  getHistoryDetail: 'cashier',
  previewReceipt: 'cashier',
  reprintReceipt: 'cashier',
  settleDoubt: 'cashier',
  letOwnerIn: 'cashier',
  closeOwnerDoor: 'cashier',
  paySimulated: 'cashier',
  // What a cashier stands before when a display was pulled out: no harm, and much help.
  listDisplays: 'cashier',
  identifyDisplays: 'cashier',
  getSettings: 'owner',
  saveSettings: 'owner',
  previewSample: 'owner',
  saveApiKey: 'owner',
  tryApiKey: 'owner',
  keepPicture: 'owner',
  tryDisplay: 'owner',
  findPrinters: 'owner',
  checkPrinter: 'owner',
  printTestPage: 'owner',
  restartApp: 'owner',
  saveCashier: 'owner',
  removeCashier: 'owner',
  requirePins: 'owner',
  listAudit: 'owner',
}
