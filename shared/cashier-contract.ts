import type { CashierRequest } from './channels'
import { counterContract } from './contract/counter-contract'
import { historyContract } from './contract/history-contract'
import { shiftContract } from './contract/shift-contract'
import { reportContract } from './contract/report-contract'
import { settingsContract } from './contract/settings-contract'
import { officeContract } from './contract/office-contract'
import type { Exchange } from './exchange'

/**
 * All that the cashier's window may ask of main, and how it is parsed on both sides. In parts, so that the window reads what a
 * screen asks with that screen: to build every schema before the first one took a tenth of its start (docs/performance.md).
 */
export const cashierContract = {
  ...counterContract,
  ...historyContract,
  ...shiftContract,
  ...reportContract,
  ...settingsContract,
  ...officeContract,
} as const satisfies Record<CashierRequest, Exchange>
