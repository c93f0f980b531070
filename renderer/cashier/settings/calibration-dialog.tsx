import { IconMinus, IconPlus } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../../language/language'
import { BankCard, CARD_WIDTH_CM } from '../../ui/bank-card'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import styles from './calibration-dialog.module.css'
import note from './note.module.css'
import { RangeField } from './range-field'

/** Widths of the card in CSS pixels: from a coarse large display to a fine small one at 100 %. */
const LEAST = 160
const MOST = 900
/** A CSS centimetre, where nothing is known yet. */
const CSS_PIXELS_PER_CM = 96 / 2.54

type Props = {
  readonly begin: number | null
  readonly sameDisplay: boolean
  readonly onClose: () => void
  readonly onFits: (pixelsPerCm: number) => void
}

/** A card drawn at a width that is adjusted until a real one covers it: then a centimetre is known. */
export function CalibrationDialog({ begin, sameDisplay, onClose, onFits }: Props) {
  const words = useWords().settings.calibration
  const dialog = useRef<HTMLDialogElement>(null)
  const [width, setWidth] = useState(() => Math.round((begin ?? CSS_PIXELS_PER_CM) * CARD_WIDTH_CM))
  const set = (wanted: number) => setWidth(Math.min(MOST, Math.max(LEAST, wanted)))
  useEffect(() => dialog.current?.showModal(), [])

  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={words.title} onClose={onClose}>
      <p>{words.how}</p>
      {!sameDisplay && <p className={note.attention}>{words.otherDisplay}</p>}
      <div className={styles.place}>
        <BankCard width={width} />
      </div>
      <div className={styles.adjust}>
        <IconButton icon={<IconMinus aria-hidden />} label={words.narrower} onClick={() => set(width - 1)} />
        <RangeField
          label={words.width}
          value={width}
          least={LEAST}
          most={MOST}
          step={1}
          shown={`${width}`}
          onValue={set}
        />
        <IconButton icon={<IconPlus aria-hidden />} label={words.wider} onClick={() => set(width + 1)} />
      </div>
      <div className={styles.end}>
        <Button onClick={() => dialog.current?.close()}>{words.cancel}</Button>
        <Button kind="primary" onClick={() => onFits(width / CARD_WIDTH_CM)}>
          {words.fits}
        </Button>
      </div>
    </dialog>
  )
}
