import { useWords } from '../../language/language'
import { Card } from '../card'
import field from './field.module.css'
import { ChoiceField } from './choice-field'
import { NumberField } from './number-field'
import type { SectionProps } from './use-draft'

/** A choice of its own among numbers of months. */
const ALL = 0
const MONTHS = [6, 12, 24, 60]

/** How far back a damaged history can be restored, and how much of it is kept. */
export function BackupSection({ draft: { backupsKept, keepMonths }, change, wrong }: SectionProps) {
  const { settings, removal } = useWords()
  return (
    <Card title={settings.backups}>
      <NumberField
        label={settings.backupsKept}
        hint={settings.backupsHint}
        value={backupsKept}
        wrong={wrong.has('backupsKept')}
        onNumber={(kept) => change({ backupsKept: kept })}
      />
      <ChoiceField
        label={removal.label}
        options={[ALL, ...MONTHS].map((value) => ({
          value,
          label: value === ALL ? removal.keepAll : removal.keepMonths(value),
        }))}
        chosen={keepMonths ?? ALL}
        onChoose={(months) => change({ keepMonths: months === ALL ? null : months })}
      />
      <p className={field.said}>{removal.hint}</p>
    </Card>
  )
}
