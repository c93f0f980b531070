import { paperWidths } from '../../../shared/receipt'
import { useWords } from '../../language/language'
import { Card } from '../card'
import { ChoiceField } from './choice-field'
import { PrinterChoice } from './printer-choice'
import type { SectionProps } from './use-draft'
import { TestPage } from './test-page'

export function PrinterSection(section: SectionProps) {
  const { draft, saved, change, saveFirst } = section
  const { printer, paperWidth } = draft
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
      <TestPage
        saveFirst={saveFirst}
        unsaved={JSON.stringify([printer, paperWidth]) !== JSON.stringify([saved.printer, saved.paperWidth])}
      />
    </Card>
  )
}
