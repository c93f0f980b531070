import { useWords } from '../../language/language'
import { Card } from '../card'
import { EnvironmentField } from './environment-field'
import { NumberField } from './number-field'
import type { SectionProps } from './use-draft'
import { ToggleField } from './toggle-field'

export function KiriminAjaSection(section: SectionProps) {
  const { draft, change, wrong } = section
  const { settings } = useWords()
  return (
    <Card title={settings.kiriminAja}>
      <EnvironmentField {...section} />
      <NumberField
        label={settings.expiryMinutes}
        hint={settings.expiryHint}
        value={draft.expiryMinutes}
        wrong={wrong.has('expiryMinutes')}
        onNumber={(expiryMinutes) => change({ expiryMinutes })}
      />
      <ToggleField
        label={settings.requirePaidAt}
        on={draft.requirePaidAt}
        onToggle={(requirePaidAt) => change({ requirePaidAt })}
      />
    </Card>
  )
}
