import { IconClockExclamation } from '@tabler/icons-react'
import { useSpeech } from '../../language/language'
import styles from './clock-warning.module.css'

/** Less than this is nobody's fault: the answer travels, and clocks drift. */
const TOLERATED_SECONDS = 120

export const isClockOff = (aheadSeconds: number | null): boolean =>
  aheadSeconds !== null && Math.abs(aheadSeconds) > TOLERATED_SECONDS

/** The PC's clock differs from KiriminAja's: the times on paper would be wrong, the payments are not. */
export function ClockWarning({ aheadSeconds }: { readonly aheadSeconds: number | null }) {
  const { words, length } = useSpeech()
  if (aheadSeconds === null || !isClockOff(aheadSeconds)) return null
  return (
    <p className={styles.line} role="status" data-testid="clock-warning">
      <IconClockExclamation aria-hidden />
      <span>{words.counter.clock(length(Math.abs(aheadSeconds)), aheadSeconds > 0)}</span>
    </p>
  )
}
