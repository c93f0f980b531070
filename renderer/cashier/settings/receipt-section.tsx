import { receiptLines } from '../../../shared/receipt'
import { useWords } from '../../language/language'
import { Card } from '../card'
import field from './field.module.css'
import { LinesField } from './lines-field'
import styles from './receipt-section.module.css'
import { SamplePreview } from './sample-preview'
import { TextField } from './text-field'
import { ToggleField } from './toggle-field'
import type { SectionProps } from './use-draft'

/** What the shop's receipts say, beside what they then look like. */
export function ReceiptSection({ draft, change, wrong }: SectionProps) {
  const { settings } = useWords()
  const words = settings.receipt
  const { shop, receipt } = draft
  const { lines } = receipt
  return (
    <Card title={words.title}>
      <div className={styles.sides}>
        <div className={styles.fields}>
          <LinesField
            label={words.header}
            hint={words.headerHint}
            value={receipt.header}
            rows={3}
            maxLength={200}
            wrong={wrong.has('receipt.header')}
            onText={(header) => change({ receipt: { ...receipt, header } })}
          />
          <TextField
            label={words.footer}
            value={shop.footer}
            maxLength={200}
            wrong={wrong.has('shop.footer')}
            onText={(footer) => change({ shop: { ...shop, footer } })}
          />
          <fieldset className={field.field}>
            <legend>{words.printed}</legend>
            <div>
              {receiptLines.map((line) => (
                <ToggleField
                  key={line}
                  label={words.lines[line]}
                  on={lines[line]}
                  onToggle={(on) => change({ receipt: { ...receipt, lines: { ...lines, [line]: on } } })}
                />
              ))}
            </div>
          </fieldset>
          <p className={field.said}>{words.always}</p>
        </div>
        <SamplePreview settings={draft} />
      </div>
    </Card>
  )
}
