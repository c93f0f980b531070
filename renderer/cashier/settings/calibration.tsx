import { IconRulerMeasure } from '@tabler/icons-react'
import { useState } from 'react'
import type { ConnectedDisplay } from '../../../shared/connected-display'
import { measureDisplay, pixelsPerCmOn } from '../../../shared/measured-display'
import { useSpeech } from '../../language/language'
import { Button } from '../../ui/button'
import { CalibrationDialog } from './calibration-dialog'
import field from './field.module.css'
import note from './note.module.css'
import type { SectionProps } from './use-draft'

type Props = Pick<SectionProps, 'draft' | 'change'> & {
  /** The one before the customer. */
  readonly display: ConnectedDisplay
}

/** How large a pixel is on the display before the customer; each display has a size of its own. */
export function Calibration({ display, draft: { measuredDisplays }, change }: Props) {
  const { words, number } = useSpeech()
  const { calibration } = words.settings
  const [open, setOpen] = useState(false)
  const pixelsPerCm = pixelsPerCmOn(measuredDisplays, display)
  const measured = (perCm: number | null) =>
    change({ measuredDisplays: measureDisplay(measuredDisplays, display, perCm) })
  return (
    <fieldset className={field.field}>
      <legend>{calibration.title}</legend>
      <p className={field.said} data-testid="measured">
        {pixelsPerCm === null ? calibration.none : calibration.known(number(pixelsPerCm, 1))}
      </p>
      <div className={note.row}>
        <Button
          icon={<IconRulerMeasure aria-hidden />}
          onClick={() => setOpen(true)}
          data-testid="measure-display"
        >
          {calibration.open}
        </Button>
        {pixelsPerCm !== null && (
          <Button kind="quiet" onClick={() => measured(null)}>
            {calibration.forget}
          </Button>
        )}
      </div>
      {open && (
        <CalibrationDialog
          begin={pixelsPerCm}
          display={display}
          onClose={() => setOpen(false)}
          onFits={(perCm) => {
            measured(perCm)
            setOpen(false)
          }}
        />
      )}
    </fieldset>
  )
}
