import { shiftContract } from '../../../shared/contract/shift-contract'
import { question } from '../question'

/** What the shift's screen asks. */
export const mainProcess = {
  getShiftDesk: question('getShiftDesk', shiftContract.getShiftDesk),
  openShift: question('openShift', shiftContract.openShift),
  printXReport: question('printXReport', shiftContract.printXReport),
  closeShift: question('closeShift', shiftContract.closeShift),
  closeDay: question('closeDay', shiftContract.closeDay),
  previewReport: question('previewReport', shiftContract.previewReport),
  reprintReport: question('reprintReport', shiftContract.reprintReport),
}
