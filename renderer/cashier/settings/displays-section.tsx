import { IconNumber123 } from '@tabler/icons-react'
import { beforeCustomer } from '../../../shared/measured-display'
import { useWords } from '../../language/language'
import { Button } from '../../ui/button'
import { Card } from '../card'
import { mainProcess } from './main-process'
import { Calibration } from './calibration'
import { ChoiceField } from './choice-field'
import { DisplayPicker } from './display-picker'
import { DisplayTest } from './display-test'
import field from './field.module.css'
import note from './note.module.css'
import type { SectionProps } from './use-draft'
import { useDisplays } from './use-displays'

/** Which display is the customer's, what becomes of its window without one, and how large things are on it. */
export function DisplaysSection({ draft, change }: SectionProps) {
  const { customerDisplay } = draft
  const words = useWords().settings.displays
  const displays = useDisplays()
  const display = beforeCustomer(displays)
  const set = (part: Partial<typeof customerDisplay>) =>
    change({ customerDisplay: { ...customerDisplay, ...part } })
  return (
    <Card title={words.title}>
      <DisplayPicker
        displays={displays}
        chosen={customerDisplay.chosen}
        onChoose={(chosen) => set({ chosen })}
      />
      {displays.length === 1 && <p className={field.said}>{words.onlyOne}</p>}
      <div className={note.row}>
        <Button icon={<IconNumber123 aria-hidden />} onClick={() => void mainProcess.identifyDisplays()}>
          {words.identify}
        </Button>
        <DisplayTest draft={draft} />
      </div>
      <ChoiceField
        label={words.withoutSecond}
        options={[
          { value: 'window', label: words.places.window },
          { value: 'hidden', label: words.places.hidden },
        ]}
        chosen={customerDisplay.withoutSecond}
        onChoose={(withoutSecond) => set({ withoutSecond })}
      />
      {customerDisplay.withoutSecond === 'hidden' && <p className={field.said}>{words.hiddenHint}</p>}
      {display !== null && (
        // What is measured on one display is not carried over to the next.
        <Calibration
          key={`${display.id} ${display.width} ${display.height} ${display.scale}`}
          display={display}
          draft={draft}
          change={change}
        />
      )}
    </Card>
  )
}
