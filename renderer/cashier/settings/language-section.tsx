import { languages } from '../../../shared/receipt'
import { useWords } from '../../language/language'
import { Card } from '../card'
import { ChoiceField } from './choice-field'
import { NumberField } from './number-field'
import type { SectionProps } from './use-draft'

/** Each screen speaks its own language; a shop's day ends when its people go home. */
export function LanguageSection({ draft, change, wrong }: SectionProps) {
  const { settings } = useWords()
  const options = languages.map((value) => ({ value, label: settings.languages[value] }))
  return (
    <Card title={settings.language}>
      <ChoiceField
        label={settings.cashierLanguage}
        options={options}
        chosen={draft.cashierLanguage}
        onChoose={(cashierLanguage) => change({ cashierLanguage })}
      />
      <ChoiceField
        label={settings.customerLanguage}
        options={options}
        chosen={draft.customerLanguage}
        onChoose={(customerLanguage) => change({ customerLanguage })}
      />
      <NumberField
        label={settings.dayEndsAt}
        hint={settings.dayEndsAtHint}
        value={draft.businessDayEndsAt}
        wrong={wrong.has('businessDayEndsAt')}
        onNumber={(businessDayEndsAt) => change({ businessDayEndsAt })}
      />
    </Card>
  )
}
