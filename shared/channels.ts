/**
 * Names of everything a window may ask of main, and of what main tells it. Nothing but names:
 * the preloads import this file alone, so that no parser is loaded into them.
 */
export const cashierRequests = [
  'getCounter',
  'screenPainted',
  'openPayment',
  'checkNow',
  'claimPaid',
  'withdrawClaim',
  'stopWatch',
  'acknowledgePaid',
  'acknowledgeNotice',
  'acceptCode',
  'clearCounter',
  'searchHistory',
  'getHistoryDetail',
  'previewReceipt',
  'previewSample',
  'reprintReceipt',
  'settleDoubt',
  'getSettings',
  'saveSettings',
  'saveApiKey',
  'tryApiKey',
  'unlockApiKey',
  'saveDiagnostics',
  'getProgram',
  'checkForUpdate',
  'installUpdate',
  'setAutostart',
  'keepPicture',
  'getHealth',
  'listDisplays',
  'identifyDisplays',
  'tryDisplay',
  'findPrinters',
  'checkPrinter',
  'printTestPage',
  'restartApp',
  'signIn',
  'signOut',
  'letOwnerIn',
  'closeOwnerDoor',
  'saveCashier',
  'removeCashier',
  'requirePins',
  'listAudit',
  'getShiftDesk',
  'openShift',
  'printXReport',
  'closeShift',
  'closeDay',
  'previewReport',
  'reprintReport',
  'getSalesReport',
  'saveSalesReport',
  'printSalesReport',
  'startExport',
  'saveArchive',
  'listBackups',
  'checkArchive',
  'takeArchive',
  'planRemoval',
  'removeOldPayments',
  'getExport',
  'closeExport',
  'paySimulated',
] as const
export type CashierRequest = (typeof cashierRequests)[number]

export const customerRequests = ['getView', 'screenPainted', 'codePainted'] as const
export type CustomerRequest = (typeof customerRequests)[number]

export const roles = ['cashier', 'customer'] as const
export type Role = (typeof roles)[number]

export const requestChannel = (role: Role, name: string): string => `${role}/${name}`

/** Main tells the cashier's window the counter's state, and the customer's window its view. */
export const pushChannels = { cashier: 'cashier/counter-changed', customer: 'customer/view-changed' } as const
