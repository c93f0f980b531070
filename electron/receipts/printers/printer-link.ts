/** A line to a printer, over which bytes go out and some printers say something back. */
export type PrinterLink = {
  /** Resolves when they were taken on. Rejects with the reason when they never will be. */
  readonly send: (bytes: Uint8Array) => Promise<void>
  /** Whoever wants to hear what the printer says; one listener, from now on. */
  readonly listen: (heard: (byte: number) => void) => void
  /** Never resolves; rejects with the reason when the line breaks before it was to. */
  readonly broken: Promise<never>
  /** Nothing follows. Resolves when the other side has taken everything and ended in good order. */
  readonly finish: () => Promise<void>
  readonly close: () => void
}

/** Why a line could not be had at all. */
export class NoLink extends Error {
  constructor(
    readonly why: 'unreachable' | 'outside' | 'forbidden' | 'busy' | 'not-a-printer',
    reason: string,
  ) {
    super(reason)
  }
}

/** @throws the reason when it takes longer */
export async function within<T>(milliseconds: number, reason: string, waiting: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(reason)), milliseconds)
  })
  try {
    return await Promise.race([waiting, tooLong])
  } finally {
    clearTimeout(timer)
  }
}

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
