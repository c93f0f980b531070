import { paperWidths } from '../../../shared/receipt'
import { type PrinterSettings, takesCommands } from '../../../shared/settings'
import { useWords } from '../../language/language'
import { Card } from '../card'
import { ChoiceField } from './choice-field'
import { NumberField } from './number-field'
import { PrintingFields } from './printing-fields'
import type { SectionProps } from './use-draft'
import { TestPage } from './test-page'
import { TextField } from './text-field'

const RAW_PRINTING_PORT = 9100
const fresh: { readonly [Kind in PrinterSettings['kind']]: PrinterSettings } = {
  pdf: { kind: 'pdf' },
  network: { kind: 'network', host: '', port: RAW_PRINTING_PORT },
}

export function PrinterSection(section: SectionProps) {
  const {
    draft: { printer, paperWidth, printing },
    saved,
    change,
    wrong,
    saveFirst,
  } = section
  const { settings } = useWords()
  return (
    <Card title={settings.printing}>
      <ChoiceField
        label={settings.printer}
        options={[
          { value: 'pdf', label: settings.printerPdf },
          { value: 'network', label: settings.printerNetwork },
        ]}
        chosen={printer.kind}
        onChoose={(kind) => change({ printer: fresh[kind] })}
      />
      {printer.kind === 'network' && (
        <>
          <TextField
            label={settings.host}
            value={printer.host}
            wrong={wrong.has('printer.host')}
            placeholder="192.168.1.50"
            onText={(host) => change({ printer: { ...printer, host } })}
          />
          <NumberField
            label={settings.port}
            value={printer.port}
            hint={settings.portHint}
            wrong={wrong.has('printer.port')}
            onNumber={(port) => change({ printer: { ...printer, port } })}
          />
        </>
      )}
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
