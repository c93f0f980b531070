import { paidLate, tray } from './aside'
import { asking, fault } from './fault'
import { history } from './history'
import { sale, saleOnOneDisplay } from './sale'
import type { Scene } from './scene'
import { reports } from './reports'
import { shift } from './shift'
import { displayTest, firstStart, settingsSections } from './setting-up'
import { claim, heldCode, otherCodes, otherStatuses } from './unclear'

/** Together they pass through the screens of a day, in both windows. */
export const scenes: readonly Scene[] = [
  firstStart,
  sale,
  saleOnOneDisplay,
  asking,
  otherCodes,
  claim,
  heldCode,
  otherStatuses,
  fault,
  paidLate,
  tray,
  history,
  shift,
  reports,
  settingsSections,
  displayTest,
]
