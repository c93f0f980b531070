/**
 * What an ESC/POS printer says of itself. Sources of the bits: the DLE EOT, GS r and GS a pages of Epson's manuals
 * (TM-U220, TM-L60II) and of those who follow them (Bixolon SRP-350, Citizen, HPRT TP80K), which agree.
 */
export type Question = 1 | 2 | 4
/** In this order: is it ready, if not why, and is there paper. */
export const questions = [1, 2, 4] as const satisfies readonly Question[]

/** DLE EOT n. Answered at once, whatever waits in the buffer; printers that do not know it ignore control characters. */
export const ask = (question: Question): Uint8Array => Uint8Array.of(0x10, 0x04, question)

/** GS r 1. Its turn comes after everything that was sent before it; a printer without paper does not get to it. */
export const ASK_FOR_PROOF = Uint8Array.of(0x1d, 0x72, 1)

export type Obstacle = 'paper-out' | 'cover-open' | 'offline'
export type Answers = { readonly [Q in Question]: number | null }

const has = (byte: number | null, bits: number): boolean => byte !== null && (byte & bits) !== 0

/**
 * Why it cannot print now; null when nothing speaks against it. Bits: DLE EOT 4 has 5 and 6 for the paper's end (2 and
 * 3 mean that it is near, which is no obstacle); DLE EOT 2 has 2 for the cover, 5 for "stopped: no paper" and 6 for an
 * error; DLE EOT 1 has 3 for offline. An open cover hides the paper, so that is said first.
 */
export function obstacleIn(answers: Answers): Obstacle | null {
  if (has(answers[2], 0x04)) return 'cover-open'
  if (has(answers[4], 0x60) || has(answers[2], 0x20)) return 'paper-out'
  return has(answers[1], 0x08) || has(answers[2], 0x40) ? 'offline' : null
}

export type Reply =
  /** To DLE EOT: bits 1 and 4 set, 0 and 7 clear. It does not say to which question. */
  | { readonly kind: 'status'; readonly byte: number }
  /** To GS r: bits 4 and 7 clear. */
  | { readonly kind: 'proof' }

/**
 * Sorts what comes back, byte by byte. Nobody asks for automatic status (GS a), but some printers send it until they
 * are told not to: four bytes, the first with bit 4 set and 0, 1 and 7 clear, whose other three look like a proof.
 * XON and XOFF (0x11, 0x13) mean nothing here.
 */
export function replyReader(): (byte: number) => Reply | null {
  let automatic = 0
  return (byte) => {
    if (automatic > 0) {
      automatic--
      return null
    }
    if ((byte & 0x93) === 0x12) return { kind: 'status', byte }
    if ((byte & 0x93) === 0x10) automatic = 3
    return (byte & 0x90) === 0 ? { kind: 'proof' } : null
  }
}
