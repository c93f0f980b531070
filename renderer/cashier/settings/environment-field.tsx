import { useWords } from '../../language/language'
import { ChoiceField } from './choice-field'
import type { SectionProps } from './use-draft'

/** Which KiriminAja is asked; the app begins with one and stays with it until it is started again. */
export function EnvironmentField({ draft, change }: SectionProps) {
  const { settings } = useWords()
  return (
    <ChoiceField
      label={settings.environment}
      options={[
        { value: 'production', label: settings.environments.production },
        { value: 'sandbox', label: settings.environments.sandbox },
      ]}
      chosen={draft.environment}
      onChoose={(environment) => change({ environment })}
    />
  )
}
