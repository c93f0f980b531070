import { IconRulerMeasure } from '@tabler/icons-react'
import { useSpeech } from '../../language/language'
import styles from './code-side.module.css'
import { CodeState } from './code-state'

/** A phone reads a code from about ten times its side; at a counter it is held half a metre away. */
const READABLE_FROM = 10
const SMALLEST_CM = 5

type Props = { readonly side: number; readonly pixelsPerCm: number | null }

/** How large the code really is before the customer, once somebody has held a bank card to the display. */
export function CodeSide({ side, pixelsPerCm }: Props) {
  const { words, number } = useSpeech()
  const cm = pixelsPerCm === null ? null : side / pixelsPerCm
  return (
    <>
      <p className={styles.side} data-testid="code-side">
        <IconRulerMeasure aria-hidden />
        <span>
          {cm === null
            ? words.qris.uncalibrated
            : words.qris.side(number(cm, 1), number(cm * READABLE_FROM, 0))}
        </span>
      </p>
      {cm !== null && cm < SMALLEST_CM && <CodeState tone="attention">{words.qris.sideSmall}</CodeState>}
    </>
  )
}
