import { type RefObject, useLayoutEffect, useState } from 'react'
import { type Keystroke, learnScan, type LearntScan } from './learn-scan'
import { takeKeys } from '../scanner/own-keys'

/** A scanner pauses this long only when it is done, with or without Enter. */
const DONE_AFTER = 400

/** Collects the keys of one scan in a field of its own, and says what they were. */
export function useLearnScan(field: RefObject<HTMLInputElement | null>): LearntScan | null {
  const [learnt, setLearnt] = useState<LearntScan | null>(null)
  useLayoutEffect(() => {
    if (field.current === null) return
    let keys: Keystroke[] = []
    let timer: ReturnType<typeof setTimeout> | undefined
    const finish = () => {
      const scan = learnScan(keys)
      keys = []
      if (scan !== null) setLearnt(scan)
    }
    const onKey = (event: KeyboardEvent) => {
      const { key, timeStamp: at } = event
      const ends = key === 'Enter' || (key === 'Tab' && keys.length > 0)
      const printable = key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey
      // Every other key is the window's own: Tab leaves the field, Escape closes what it stands in.
      if (!ends && !printable) return
      event.preventDefault()
      event.stopImmediatePropagation()
      clearTimeout(timer)
      keys.push({ key, at })
      if (ends) finish()
      else timer = setTimeout(finish, DONE_AFTER)
    }
    const stop = takeKeys(field.current, onKey)
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [field])
  return learnt
}
