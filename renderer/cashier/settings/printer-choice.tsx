import { choosePrinter, type PrinterSettings, rememberPrinter } from '../../../shared/settings'
import { useWords } from '../../language/language'
import { ChoiceField } from './choice-field'
import field from './field.module.css'
import { NumberField } from './number-field'
import { PrinterCheck } from './printer-check'
import { PrinterList } from './printer-list'
import { TextField } from './text-field'
import { ToggleField } from './toggle-field'
import type { SectionProps } from './use-draft'
import { useFoundPrinters } from './use-found-printers'

type Kind = PrinterSettings['kind']

const RAW_PRINTING_PORT = 9100
const fresh: { readonly [K in Kind]: PrinterSettings } = {
  pdf: { kind: 'pdf' },
  network: { kind: 'network', host: '', port: RAW_PRINTING_PORT },
  system: { kind: 'system', name: '', raw: false },
  device: { kind: 'device', path: '' },
}
const kinds = ['pdf', 'network', 'system', 'device'] as const satisfies readonly Kind[]

/** Which printer, by its kind and then by what was found or typed. One that was used before brings its paper along. */
export function PrinterChoice({ draft, saved, change, wrong }: SectionProps) {
  const { printer } = draft
  // What is saved is known too, whether it was this app that saved it or an earlier one.
  const known = rememberPrinter(saved)
  const words = useWords().settings
  const found = useFoundPrinters()
  const choose = (wanted: PrinterSettings) => change(choosePrinter(known, wanted))
  const chooseKind = (kind: Kind) =>
    choose(known.knownPrinters.find((profile) => profile.printer.kind === kind)?.printer ?? fresh[kind])
  return (
    <>
      <ChoiceField
        label={words.printer}
        options={kinds.map((value) => ({ value, label: words.printerKinds[value] }))}
        chosen={printer.kind}
        onChoose={chooseKind}
      />
      {printer.kind === 'pdf' && <p className={field.said}>{words.pdfHint}</p>}
      {printer.kind === 'network' && (
        <>
          <TextField
            label={words.host}
            value={printer.host}
            wrong={wrong.has('printer.host')}
            placeholder="192.168.1.50"
            onText={(host) => choose({ ...printer, host })}
          />
          <NumberField
            label={words.port}
            value={printer.port}
            hint={words.portHint}
            wrong={wrong.has('printer.port')}
            onNumber={(port) => choose({ ...printer, port })}
          />
        </>
      )}
      {printer.kind === 'system' && (
        <>
          <PrinterList
            label={words.systemPrinter}
            none={words.noSystemPrinter}
            printers={found.system.map(({ name, description }) => ({ id: name, description }))}
            chosen={printer.name}
            wrong={wrong.has('printer.name')}
            onChoose={(name) => choose({ ...printer, name })}
          />
          {found.rawPossible && (
            <ToggleField
              label={words.rawPrinting}
              on={printer.raw}
              onToggle={(raw) => change({ printer: { ...printer, raw } })}
            />
          )}
        </>
      )}
      {printer.kind === 'device' && (
        <>
          <PrinterList
            label={words.devicePrinter}
            none={words.noDevicePrinter}
            printers={found.devices.map((path) => ({ id: path, description: path }))}
            chosen={printer.path}
            onChoose={(path) => choose({ ...printer, path })}
          />
          <TextField
            label={words.devicePath}
            value={printer.path}
            wrong={wrong.has('printer.path')}
            placeholder="/dev/usb/lp0"
            onText={(path) => choose({ ...printer, path })}
          />
        </>
      )}
      {printer.kind !== 'pdf' && <PrinterCheck key={JSON.stringify(printer)} printer={printer} />}
    </>
  )
}
