import { useEffect, useEffectEvent } from 'react'
import { takesOwnKeys } from './own-keys'
import { hearKey, noBurst, releaseHeld, type ScannerRules, withoutFrame } from './scanner-keys'
import { isTextField, rememberField, typeInto, writeField } from './text-field'

/** Marks the field that takes scans, where a typed beginning and a fast end can be one id. */
export const scanFieldMark = { 'data-scan-field': true } as const

/** Keys are held a little longer than the slowest scanner needs, because timers and keys do not queue together. */
const PATIENCE_MS = 15
/**
 * In the scan field, fast keys this soon after others belong to them: a scanner that stumbled, or a PC too busy to
 * take its keys in time. Cutting off a beginning would open another payment; a beginning too many opens none.
 */
const SAME_SCAN_MS = 5000

/**
 * Recognises a scan wherever the focus is, and keeps it out of whatever has it. The first key of every burst passes, so
 * that nobody's typing waits; when the burst turns out to be a scan, what that key did to the field is undone.
 */
export function useScanner(rules: ScannerRules, onScan: (scanned: string) => void): void {
  const currentRules = useEffectEvent(() => rules)
  const scanned = useEffectEvent(onScan)

  useEffect(() => {
    let burst = noBurst
    let putBack = (): void => undefined
    let timer: ReturnType<typeof setTimeout> | undefined

    const release = (): void => {
      const { held } = burst
      burst = releaseHeld(burst)
      typeInto(document.activeElement, held)
    }

    const onKeyDown = (event: KeyboardEvent): void => {
      const focused = document.activeElement
      if (takesOwnKeys(focused)) return
      clearTimeout(timer)
      const { key, timeStamp: at, shiftKey: shift } = event
      const byHand =
        event.ctrlKey ||
        event.altKey ||
        event.metaKey ||
        event.repeat ||
        event.isComposing ||
        !event.isTrusted
      const control = event.ctrlKey && !event.altKey && !event.metaKey
      const [next, verdict] = hearKey(burst, { key, at, byHand, shift, control }, currentRules())
      burst = next
      if (next.held !== '') timer = setTimeout(release, currentRules().slowestKeyMs + PATIENCE_MS)

      if (verdict.kind === 'begin' || verdict.kind === 'pass') {
        typeInto(focused, verdict.release)
        if (verdict.kind === 'begin') putBack = rememberField(focused)
        return
      }
      event.preventDefault()
      event.stopImmediatePropagation()
      if (verdict.kind === 'hold') return
      const scanField = document.querySelector('[data-scan-field]')
      const isWhole = focused !== scanField || verdict.after >= SAME_SCAN_MS
      if (isWhole) putBack()
      else typeInto(focused, verdict.held)
      const begun = isTextField(scanField) ? scanField.value : ''
      if (isTextField(scanField)) writeField(scanField, '')
      scanned(isWhole ? verdict.text : withoutFrame(begun, currentRules()))
    }

    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => {
      clearTimeout(timer)
      window.removeEventListener('keydown', onKeyDown, { capture: true })
    }
  }, [])
}
