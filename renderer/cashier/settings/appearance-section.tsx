import { themes } from '../../../shared/theme'
import { useWords } from '../../language/language'
import { Card } from '../card'
import { ChoiceField } from './choice-field'
import field from './field.module.css'
import type { SectionProps } from './use-draft'

/** Light, dark or as the system, each screen for itself: the customer's stands in another light. */
export function AppearanceSection({ draft: { appearance }, change }: SectionProps) {
  const { settings } = useWords()
  const options = themes.map((value) => ({ value, label: settings.themes[value] }))
  return (
    <Card title={settings.appearance}>
      <ChoiceField
        label={settings.cashierTheme}
        options={options}
        chosen={appearance.cashier}
        onChoose={(cashier) => change({ appearance: { ...appearance, cashier } })}
      />
      <ChoiceField
        label={settings.customerTheme}
        options={options}
        chosen={appearance.customer}
        onChoose={(customer) => change({ appearance: { ...appearance, customer } })}
      />
      <p className={field.said}>{settings.themeHint}</p>
    </Card>
  )
}
