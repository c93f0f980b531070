import { powerSaveBlocker } from 'electron'
import type { CounterState } from '../../shared/counter'

/** The displays stay on while a payment on the counter is open: a code on a dark screen is no code. */
export function keepAwake() {
  let blocker: number | null = null
  return ({ current }: CounterState): void => {
    const open = current !== null && current.record.paid === null
    if (open && blocker === null) blocker = powerSaveBlocker.start('prevent-display-sleep')
    if (!open && blocker !== null) {
      powerSaveBlocker.stop(blocker)
      blocker = null
    }
  }
}
