/**
 * What is done with one printer, one after the other: two jobs on one line would come out through each other, and a
 * question would hear the other's answer. Another printer does not wait for it.
 */
export function inTurn() {
  const last = new Map<string, Promise<unknown>>()
  return <T>(printer: string, use: () => Promise<T>): Promise<T> => {
    const turn = (last.get(printer) ?? Promise.resolve()).then(use)
    last.set(
      printer,
      turn.catch(() => undefined),
    )
    return turn
  }
}
