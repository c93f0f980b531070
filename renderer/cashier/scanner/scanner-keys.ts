/** A key as it went down, `at` in milliseconds of the keyboard's own clock. */
export type ScannerKey = {
  readonly key: string
  readonly at: number
  /** Ctrl, Alt or Meta is held, it repeats itself, or an input method is composing: a scanner does none of these. */
  readonly byHand: boolean
  readonly shift: boolean
  /** Ctrl and nothing else: how a scanner that sends control characters types them. */
  readonly control: boolean
}

export type ScannerRules = { readonly slowestKeyMs: number; readonly prefix: string; readonly suffix: string }

/** Keys that followed each other as fast as a scanner's. `held`: the part of them no field has seen yet. */
export type Burst = {
  readonly text: string
  readonly held: string
  readonly lastAt: number
  /** Silence before the first of them. */
  readonly after: number
}

export const noBurst: Burst = {
  text: '',
  held: '',
  lastAt: Number.NEGATIVE_INFINITY,
  after: Number.POSITIVE_INFINITY,
}

/**
 * What is to be done with a key. `begin`: it passes, and what it changes may have to be taken back. `hold`: it is kept
 * from the page. `scan`: it ends a scan and is kept too. In any other case `release` is typed first: it was a person.
 */
export type Verdict =
  | { readonly kind: 'begin'; readonly release: string }
  | { readonly kind: 'pass'; readonly release: string }
  | { readonly kind: 'hold' }
  | { readonly kind: 'scan'; readonly text: string; readonly after: number; readonly held: string }

const SHORTEST_SCAN = 4

/** Reads one key after another. Pure: a person is only told from a scanner by the gaps, and those are arguments. */
export function hearKey(burst: Burst, key: ScannerKey, rules: ScannerRules): readonly [Burst, Verdict] {
  // Capitals come with a Shift of their own, control characters with a Ctrl, which say nothing.
  if (key.key === 'Shift' || key.key === 'CapsLock' || key.key === 'Control')
    return [burst, { kind: 'pass', release: '' }]

  const fast = burst.text !== '' && key.at - burst.lastAt <= rules.slowestKeyMs
  // STX, ETX, GS and their like frame a code and are no part of it; LF and CR end it.
  const isControlCode = fast && key.control && key.key.length === 1
  const endsLine = isControlCode && /^[jm]$/i.test(key.key)
  if (isControlCode && !endsLine) return [{ ...burst, lastAt: key.at }, { kind: 'hold' }]
  if (!key.byHand && key.key.length === 1) {
    if (fast) {
      const { text, held, after } = burst
      return [{ text: text + key.key, held: held + key.key, lastAt: key.at, after }, { kind: 'hold' }]
    }
    const begun = { text: key.key, held: '', lastAt: key.at, after: key.at - burst.lastAt }
    return [begun, { kind: 'begin', release: burst.held }]
  }

  const ended = { ...noBurst, lastAt: key.at }
  const text = withoutFrame(burst.text, rules)
  const ends = endsLine || ((key.key === 'Enter' || key.key === 'Tab') && !key.byHand && !key.shift)
  if (ends && fast && text.length >= SHORTEST_SCAN) {
    return [ended, { kind: 'scan', text, after: burst.after, held: burst.held }]
  }
  return [ended, { kind: 'pass', release: burst.held }]
}

/** Nothing came in time: what was held is typed now. Should the burst go on after all, it is still one burst. */
export const releaseHeld = (burst: Burst): Burst => ({ ...burst, held: '' })

/** What a scanner adds to a code, as it was set, taken off again. */
export function withoutFrame(text: string, { prefix, suffix }: ScannerRules): string {
  const begun = prefix !== '' && text.startsWith(prefix) ? text.slice(prefix.length) : text
  return suffix !== '' && begun.endsWith(suffix) ? begun.slice(0, -suffix.length) : begun
}
