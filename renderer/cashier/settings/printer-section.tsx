import { paperWidths } from '../../../shared/receipt'
import { takesCommands } from '../../../shared/settings'
import { useWords } from '../../language/language'
import { Card } from '../card'
import { ChoiceField } from './choice-field'
import { PrinterChoice } from './printer-choice'
import { PrintingFields } from './printing-fields'
import type { SectionProps } from './use-draft'
import { TestPage } from './test-page'

export function PrinterSection(section: SectionProps) {
  const { draft, saved, change, saveFirst } = section
  const { printer, paperWidth, printing } = draft
  const { settings } = useWords()
  return (
    <Card title={settings.printing}>
      <PrinterChoice {...section} />
      <ChoiceField
        label={settings.paperWidth}
        options={paperWidths.map((value) => ({ value, label: `${value} mm` }))}
        chosen={paperWidth}
        onChoose={(width) => change({ paperWidth: width })}
      />
      {takesCommands(printer) && <PrintingFields {...section} />}
      <TestPage
        saveFirst={saveFirst}
        drawer={takesCommands(printer) && printing.drawer !== 'off'}
        unsaved={
          JSON.stringify([printer, paperWidth, printing]) !==
          JSON.stringify([saved.printer, saved.paperWidth, saved.printing])
        }
      />
    </Card>
  )
}
