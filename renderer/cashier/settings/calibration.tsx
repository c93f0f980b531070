import { IconRulerMeasure } from '@tabler/icons-react'
import { useState } from 'react'
import { useWords } from '../../language/language'
import { Button } from '../../ui/button'
import { CalibrationDialog } from './calibration-dialog'
import field from './field.module.css'
import note from './note.module.css'

type Props = {
  readonly pixelsPerCm: number | null
  /** Without a display of its own the customer's window is on the cashier's, and what is measured here is right. */
  readonly sameDisplay: boolean
  readonly onMeasured: (pixelsPerCm: number | null) => void
}

export function Calibration({ pixelsPerCm, sameDisplay, onMeasured }: Props) {
  const words = useWords().settings.calibration
  const [open, setOpen] = useState(false)
  return (
    <fieldset className={field.field}>
      <legend>{words.title}</legend>
      <p className={field.said}>{pixelsPerCm === null ? words.none : words.known(pixelsPerCm.toFixed(1))}</p>
      <div className={note.row}>
        <Button icon={<IconRulerMeasure aria-hidden />} onClick={() => setOpen(true)}>
          {words.open}
        </Button>
        {pixelsPerCm !== null && (
          <Button kind="quiet" onClick={() => onMeasured(null)}>
            {words.forget}
          </Button>
        )}
      </div>
      {open && (
        <CalibrationDialog
          begin={pixelsPerCm}
          sameDisplay={sameDisplay}
          onClose={() => setOpen(false)}
          onFits={(measured) => {
            onMeasured(measured)
            setOpen(false)
          }}
        />
      )}
    </fieldset>
  )
}
