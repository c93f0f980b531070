import type { Words } from '../../language/id'
import { screenKeys } from '../top-bar'

type Line = readonly [key: string, does: string]
type Group = { readonly title: string; readonly lines: readonly Line[] }

/** Every key of the cashier's window, as it is shown on its button too. */
export const keyGroups = ({
  keys,
  tabs,
  counter,
  claim,
  shift,
  reports,
  exports,
}: Words): readonly Group[] => [
  {
    title: keys.groups.payment,
    lines: [
      ['F5', counter.checkNow],
      ['F6', counter.reprint],
      ['F7', claim.action],
      ['F8', claim.withdraw],
      ['F9', counter.paySimulated],
      ['F10', keys.resume],
      ['F12', keys.showHeld],
      ['Escape', keys.done],
    ],
  },
  {
    title: keys.groups.everywhere,
    lines: [
      [keys.scanner, keys.scan],
      [screenKeys.counter, tabs.counter],
      [screenKeys.history, tabs.history],
      [screenKeys.shift, tabs.shift],
      [screenKeys.reports, tabs.reports],
      [screenKeys.settings, tabs.settings],
      ['?', keys.list],
    ],
  },
  {
    title: keys.groups.aside,
    lines: [
      ['F4', keys.noted],
      ['F11', keys.openTray],
    ],
  },
  {
    title: keys.groups.history,
    lines: [
      ['↑ ↓', keys.choose],
      ['Enter', keys.openRow],
      ['F6', exports.action],
      ['Escape', keys.back],
    ],
  },
  {
    title: tabs.shift,
    lines: [
      ['F6', shift.printX],
      ['F8', shift.close],
      ['Escape', shift.closeReport],
    ],
  },
  {
    title: tabs.reports,
    lines: [
      ['F6', reports.save],
      ['F7', reports.print],
    ],
  },
]
