import { historyContract } from '../../../shared/contract/history-contract'
import { question } from '../question'
import { throughOwnersDoor } from '../sign-in/owners-door'

/** What the history's screen asks. */
export const mainProcess = {
  searchHistory: question('searchHistory', historyContract.searchHistory),
  getHistoryDetail: question('getHistoryDetail', historyContract.getHistoryDetail),
  previewReceipt: question('previewReceipt', historyContract.previewReceipt),
  startExport: throughOwnersDoor(question('startExport', historyContract.startExport)),
  getExport: question('getExport', historyContract.getExport),
  closeExport: question('closeExport', historyContract.closeExport),
}
