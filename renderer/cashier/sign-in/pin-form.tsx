import { IconLogin2 } from '@tabler/icons-react'
import { type FormEvent, useRef, useState } from 'react'
import type { Cashier, CashierId } from '../../../shared/cashier'
import type { Result } from '../../../shared/result'
import { useWords } from '../../language/language'
import { Button } from '../../ui/button'
import { ProblemLine } from '../problem-line'
import { ChoiceField } from '../settings/choice-field'
import { TextField } from '../settings/text-field'
import { useRequest } from '../use-request'
import styles from './pin-form.module.css'

type Props = {
  readonly people: readonly Cashier[]
  readonly asksPin: boolean
  readonly button: string
  readonly onGiven: (id: CashierId, pin: string) => Promise<Result<undefined>>
}

/** Who it is, and their PIN. */
export function PinForm({ people, asksPin, button, onGiven }: Props) {
  const { signIn } = useWords()
  const { run, busy, problem } = useRequest()
  const [chosen, setChosen] = useState(people[0]?.id)
  const [pin, setPin] = useState('')
  const form = useRef<HTMLFormElement>(null)

  const give = async (event: FormEvent) => {
    event.preventDefault()
    if (chosen === undefined) return
    const answer = await run(() => onGiven(chosen, pin))
    if (answer.ok) return
    setPin('')
    form.current?.querySelector<HTMLInputElement>('input[type=password]')?.focus()
  }

  return (
    <form ref={form} className={styles.form} onSubmit={(event) => void give(event)}>
      {people.length > 1 && (
        <ChoiceField
          label={signIn.who}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={chosen ?? ''}
          onChoose={(id) => setChosen(people.find((person) => person.id === id)?.id)}
        />
      )}
      {asksPin && (
        <TextField
          label={people.length === 1 ? signIn.pinOf(people[0]?.name ?? '') : signIn.pin}
          type="password"
          inputMode="numeric"
          maxLength={8}
          autoFocus
          value={pin}
          onText={setPin}
          data-testid="pin"
        />
      )}
      {problem !== null && <ProblemLine problem={problem} />}
      <Button
        type="submit"
        kind="primary"
        icon={<IconLogin2 aria-hidden />}
        disabled={busy || (asksPin && pin.length < 4)}
        data-testid="give-pin"
      >
        {button}
      </Button>
    </form>
  )
}
