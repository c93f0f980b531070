import { useWords } from '../../language/language'
import { Card } from '../card'
import { NumberField } from './number-field'
import type { SectionProps } from './use-draft'

/** How far back a damaged history can be restored. */
export function BackupSection({ draft: { backupsKept }, change, wrong }: SectionProps) {
  const { settings } = useWords()
  return (
    <Card title={settings.backups}>
      <NumberField
        label={settings.backupsKept}
        hint={settings.backupsHint}
        value={backupsKept}
        wrong={wrong.has('backupsKept')}
        onNumber={(kept) => change({ backupsKept: kept })}
      />
    </Card>
  )
}
