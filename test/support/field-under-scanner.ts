import {
  hearKey,
  noBurst,
  releaseHeld,
  type ScannerKey,
  type ScannerRules,
} from '../../renderer/cashier/scanner/scanner-keys'

/** A text field with the scanner's rules before it, without a browser: what is in it, and which scans were heard. */
export function fieldUnderScanner(rules: ScannerRules, before: string) {
  let [burst, at, text, remembered] = [noBurst, 1000, before, before]
  const scans: string[] = []
  const runTimer = (): void => {
    text += burst.held
    burst = releaseHeld(burst)
  }
  const press = (key: string, gap: number, hand: Partial<ScannerKey> = {}): void => {
    if (gap > rules.slowestKeyMs + 15) runTimer()
    at += gap
    const [next, verdict] = hearKey(
      burst,
      { key, at, byHand: false, shift: false, control: false, ...hand },
      rules,
    )
    burst = next
    if (verdict.kind === 'hold') return
    if (verdict.kind === 'scan') {
      scans.push(verdict.text)
      text = remembered
      return
    }
    text += verdict.release
    if (verdict.kind === 'begin') remembered = text
    if (key.length === 1 && hand.control !== true) text += key
  }
  const end = () => {
    runTimer()
    return { text, scans }
  }
  return { press, runTimer, end }
}
