import { useWords } from '../../language/language'
import { Card } from '../card'
import { ChoiceField } from './choice-field'
import { NumberField } from './number-field'
import { RestartNote } from './restart-note'
import type { SectionProps } from './settings-form'
import { ToggleField } from './toggle-field'

type Props = SectionProps & { readonly restartNeeded: boolean }

export function KiriminAjaSection({ draft, change, wrong, restartNeeded }: Props) {
  const { settings } = useWords()
  return (
    <Card title={settings.kiriminAja}>
      <ChoiceField
        label={settings.environment}
        options={[
          { value: 'production', label: settings.environments.production },
          { value: 'sandbox', label: settings.environments.sandbox },
        ]}
        chosen={draft.environment}
        onChoose={(environment) => change({ environment })}
      />
      {restartNeeded && <RestartNote />}
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
