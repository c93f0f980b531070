import type { Question } from './escpos-status'

/** What this run of the app has learnt of one printer, so that waiting for nothing costs time only once. */
export type PrinterHabits = {
  /** Questions it did not answer. One that is silent to the first is asked nothing. */
  readonly silentTo: Set<Question>
  /** False: it answers questions and yet never proves that it got to the end. */
  proves: boolean
}

export const newHabits = (): PrinterHabits => ({ silentTo: new Set(), proves: true })

/** Habits by printer, as its settings name it. A trial by hand forgets them: the printer may be another by now. */
export function printersHabits() {
  const known = new Map<string, PrinterHabits>()
  return {
    of: (printer: string): PrinterHabits => {
      const habits = known.get(printer) ?? newHabits()
      known.set(printer, habits)
      return habits
    },
    forget: (printer: string): void => void known.delete(printer),
  }
}
