import { reportContract } from '../../../shared/contract/report-contract'
import { question } from '../question'
import { throughOwnersDoor } from '../sign-in/owners-door'

/** What the reports' screen asks. */
export const mainProcess = {
  getSalesReport: throughOwnersDoor(question('getSalesReport', reportContract.getSalesReport)),
  saveSalesReport: throughOwnersDoor(question('saveSalesReport', reportContract.saveSalesReport)),
  printSalesReport: throughOwnersDoor(question('printSalesReport', reportContract.printSalesReport)),
}
