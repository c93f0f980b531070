import { screenOnDemand } from './screen-on-demand'

export const HistoryScreen = screenOnDemand(() =>
  import('./history/history-screen').then((read) => read.HistoryScreen),
)
export const ShiftScreen = screenOnDemand(() =>
  import('./shift/shift-screen').then((read) => read.ShiftScreen),
)
export const ReportsScreen = screenOnDemand(() =>
  import('./reports/reports-screen').then((read) => read.ReportsScreen),
)
export const SettingsScreen = screenOnDemand(() =>
  import('./settings/settings-screen').then((read) => read.SettingsScreen),
)
export const FirstStartScreen = screenOnDemand(() =>
  import('./first-start/first-start-screen').then((read) => read.FirstStartScreen),
)
export const KeyList = screenOnDemand(() => import('./keys/key-list').then((read) => read.KeyList))

const screens = [HistoryScreen, ShiftScreen, ReportsScreen, SettingsScreen, FirstStartScreen, KeyList]

/**
 * Reads the other screens as soon as the counter is painted and the window has nothing else to do: whoever opens one finds
 * it there, also when the program's files were replaced by an update in the meantime.
 */
export function readScreensAhead(): void {
  requestIdleCallback(() => {
    // What cannot be read now is read when it is wanted, and fails there.
    for (const screen of screens) screen.load().catch(() => undefined)
  })
}
