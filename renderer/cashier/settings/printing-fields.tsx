import { useWords } from '../../language/language'
import { ChoiceField } from './choice-field'
import field from './field.module.css'
import { NumberField } from './number-field'
import type { SectionProps } from './use-draft'

/** What differs from one receipt printer to the next. In the guided set-up only what it cannot do without. */
export function PrintingFields({ draft: { printing }, change, wrong, saveFirst }: SectionProps) {
  const words = useWords().settings.printingParts
  const isGuided = saveFirst !== undefined
  const choose = (part: Partial<typeof printing>) => change({ printing: { ...printing, ...part } })
  return (
    <>
      <ChoiceField
        label={words.commands}
        options={[
          { value: 'escpos', label: 'ESC/POS' },
          { value: 'star', label: 'Star' },
        ]}
        chosen={printing.commands}
        onChoose={(commands) => choose({ commands })}
      />
      {!isGuided && (
        <>
          <div className={field.field}>
            <ChoiceField
              label={words.text}
              options={[
                { value: 'letters', label: words.texts.letters },
                { value: 'picture', label: words.texts.picture },
              ]}
              chosen={printing.text}
              onChoose={(text) => choose({ text })}
            />
            <small className={field.said}>{words.textHint}</small>
          </div>
          <ChoiceField
            label={words.cut}
            options={[
              { value: 'partial', label: words.cuts.partial },
              { value: 'full', label: words.cuts.full },
              { value: 'none', label: words.cuts.none },
            ]}
            chosen={printing.cut}
            onChoose={(cut) => choose({ cut })}
          />
          <NumberField
            label={words.feedLines}
            value={printing.feedLines}
            hint={words.feedHint}
            wrong={wrong.has('printing.feedLines')}
            onNumber={(feedLines) => choose({ feedLines })}
          />
          <div className={field.field}>
            <ChoiceField
              label={words.drawer}
              options={[
                { value: 'off', label: words.drawers.off },
                { value: 'pin2', label: words.drawers.pin2 },
                { value: 'pin5', label: words.drawers.pin5 },
              ]}
              chosen={printing.drawer}
              onChoose={(drawer) => choose({ drawer })}
            />
            <small className={field.said}>{words.drawerHint}</small>
          </div>
        </>
      )}
    </>
  )
}
