import { officeContract } from '../../../shared/contract/office-contract'
import { settingsContract } from '../../../shared/contract/settings-contract'
import { question } from '../question'
import { throughOwnersDoor } from '../sign-in/owners-door'

/** What the settings' screen asks of main. */
export const mainProcess = {
  getSettings: throughOwnersDoor(question('getSettings', settingsContract.getSettings)),
  saveSettings: throughOwnersDoor(question('saveSettings', settingsContract.saveSettings)),
  previewSample: question('previewSample', settingsContract.previewSample),
  saveApiKey: throughOwnersDoor(question('saveApiKey', settingsContract.saveApiKey)),
  tryApiKey: throughOwnersDoor(question('tryApiKey', settingsContract.tryApiKey)),
  keepPicture: throughOwnersDoor(question('keepPicture', settingsContract.keepPicture)),
  listDisplays: question('listDisplays', settingsContract.listDisplays),
  identifyDisplays: question('identifyDisplays', settingsContract.identifyDisplays),
  tryDisplay: question('tryDisplay', settingsContract.tryDisplay),
  findPrinters: question('findPrinters', settingsContract.findPrinters),
  checkPrinter: throughOwnersDoor(question('checkPrinter', settingsContract.checkPrinter)),
  printTestPage: throughOwnersDoor(question('printTestPage', settingsContract.printTestPage)),
  saveCashier: throughOwnersDoor(question('saveCashier', officeContract.saveCashier)),
  removeCashier: throughOwnersDoor(question('removeCashier', officeContract.removeCashier)),
  requirePins: throughOwnersDoor(question('requirePins', officeContract.requirePins)),
  listAudit: throughOwnersDoor(question('listAudit', officeContract.listAudit)),
  saveArchive: throughOwnersDoor(question('saveArchive', officeContract.saveArchive)),
  listBackups: throughOwnersDoor(question('listBackups', officeContract.listBackups)),
  checkArchive: throughOwnersDoor(question('checkArchive', officeContract.checkArchive)),
  takeArchive: throughOwnersDoor(question('takeArchive', officeContract.takeArchive)),
  planRemoval: throughOwnersDoor(question('planRemoval', officeContract.planRemoval)),
  removeOldPayments: throughOwnersDoor(question('removeOldPayments', officeContract.removeOldPayments)),
  saveDiagnostics: throughOwnersDoor(question('saveDiagnostics', officeContract.saveDiagnostics)),
  getProgram: question('getProgram', officeContract.getProgram),
  checkForUpdate: throughOwnersDoor(question('checkForUpdate', officeContract.checkForUpdate)),
  installUpdate: throughOwnersDoor(question('installUpdate', officeContract.installUpdate)),
  setAutostart: throughOwnersDoor(question('setAutostart', officeContract.setAutostart)),
  restartApp: throughOwnersDoor(question('restartApp', officeContract.restartApp)),
}
