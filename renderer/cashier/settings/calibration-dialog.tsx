import { IconMinus, IconPlus } from '@tabler/icons-react'
import { useLayoutEffect, useRef, useState } from 'react'
import type { ConnectedDisplay } from '../../../shared/connected-display'
import { useWords } from '../../language/language'
import { BankCard, CARD_WIDTH_CM } from '../../ui/bank-card'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { ProblemLine } from '../problem-line'
import styles from './calibration-dialog.module.css'
import field from './field.module.css'
import { RangeField } from './range-field'
import { useCardOnDisplay } from './use-card-on-display'

/** Length of the card in CSS pixels on the coarsest display there is: a television of 65 inches at 1920 × 1080. */
const LEAST = 100
/** A CSS centimetre, where nothing is known yet. */
const CSS_PIXELS_PER_CM = 96 / 2.54

type Props = {
  readonly begin: number | null
  readonly display: ConnectedDisplay
  readonly onClose: () => void
  readonly onFits: (pixelsPerCm: number) => void
}

/**
 * A card drawn at a width that is adjusted until a real one covers it: then a centimetre is known. It is drawn on the
 * customer's display, or here when the customer has none of their own and looks at this one.
 */
export function CalibrationDialog({ begin, display, onClose, onFits }: Props) {
  const words = useWords().settings.calibration
  const dialog = useRef<HTMLDialogElement>(null)
  const most = Math.round(Math.max(display.width, display.height) / display.scale)
  const drawable = (wanted: number) => Math.min(most, Math.max(LEAST, wanted))
  const [width, setWidth] = useState(() => drawable(Math.round((begin ?? CSS_PIXELS_PER_CM) * CARD_WIDTH_CM)))
  const set = (wanted: number) => setWidth(drawable(wanted))
  const fits = () => onFits(width / CARD_WIDTH_CM)
  const onCustomers = display.shows === 'customer'
  const problem = useCardOnDisplay(onCustomers ? width : null)
  useLayoutEffect(() => {
    dialog.current?.showModal()
    // The arrow keys adjust at once.
    dialog.current?.querySelector('input')?.focus()
  }, [])

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={words.title}
      onClose={onClose}
      onKeyDown={(event) => {
        // What Escape closes is this, and not the guided set-up around it; nor does Enter send the form around it.
        if (event.key === 'Escape') event.stopPropagation()
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
        event.preventDefault()
        fits()
      }}
    >
      {problem === null ? (
        <>
          <p>{words.how}</p>
          {onCustomers ? (
            <p className={field.said}>{words.onCustomers}</p>
          ) : (
            <div className={styles.place}>
              <BankCard width={width} />
            </div>
          )}
          <div className={styles.adjust}>
            <IconButton
              icon={<IconMinus aria-hidden />}
              label={words.narrower}
              onClick={() => set(width - 1)}
            />
            <RangeField
              label={words.width}
              value={width}
              least={LEAST}
              most={most}
              step={1}
              shown={`${width}`}
              onValue={set}
            />
            <IconButton icon={<IconPlus aria-hidden />} label={words.wider} onClick={() => set(width + 1)} />
          </div>
        </>
      ) : (
        <ProblemLine problem={problem} />
      )}
      <div className={styles.end}>
        <Button onClick={() => dialog.current?.close()}>{words.cancel}</Button>
        {problem === null && (
          <Button kind="primary" onClick={fits}>
            {words.fits}
          </Button>
        )}
      </div>
    </dialog>
  )
}
