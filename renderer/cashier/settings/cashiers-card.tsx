import { IconPencil, IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Cashier, SignInState } from '../../../shared/cashier'
import { useWords } from '../../language/language'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { Card } from '../card'
import { mainProcess } from './main-process'
import { ProblemLine } from '../problem-line'
import { useRequest } from '../use-request'
import { CashierForm } from './cashier-form'
import styles from './cashiers-card.module.css'
import field from './field.module.css'
import { ToggleField } from './toggle-field'

/** Who works here, and whether they need a PIN. Each change is kept at once. */
export function CashiersCard({ signIn: { people, pinsRequired } }: { readonly signIn: SignInState }) {
  const { cashiers } = useWords()
  const { run, problem } = useRequest()
  const [edited, setEdited] = useState<Cashier | 'new' | null>(null)
  return (
    <Card title={cashiers.title}>
      <p className={field.said}>{cashiers.hint}</p>
      {people.length > 0 && (
        <ul className={styles.people} data-testid="cashiers">
          {people.map((person) => (
            <li key={person.id} className={styles.person}>
              <strong>{person.name}</strong>
              <span className={styles.soft}>
                {cashiers.role[person.role]} · {person.hasPin ? cashiers.withPin : cashiers.withoutPin}
              </span>
              <IconButton
                icon={<IconPencil aria-hidden />}
                label={cashiers.edit(person.name)}
                onClick={() => setEdited(person)}
              />
            </li>
          ))}
        </ul>
      )}
      {edited === null ? (
        <div>
          <Button
            icon={<IconUserPlus aria-hidden />}
            onClick={() => setEdited('new')}
            data-testid="add-cashier"
          >
            {cashiers.add}
          </Button>
        </div>
      ) : (
        <CashierForm
          key={edited === 'new' ? 'new' : edited.id}
          cashier={edited === 'new' ? null : edited}
          firstOfAll={people.length === 0}
          onDone={() => setEdited(null)}
        />
      )}
      {people.length > 0 && (
        <>
          <ToggleField
            label={cashiers.require}
            on={pinsRequired}
            onToggle={(required) => void run(() => mainProcess.requirePins({ required }))}
          />
          <p className={field.said}>{cashiers.requireHint}</p>
        </>
      )}
      {problem !== null && <ProblemLine problem={problem} />}
    </Card>
  )
}
