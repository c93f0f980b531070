import { type FormEvent, useState } from 'react'
import {
  type Cashier,
  cashierRoles,
  type PinChange,
  type SavedCashier,
  savedCashierSchema,
} from '../../../shared/cashier'
import { useWords } from '../../language/language'
import { Button } from '../../ui/button'
import { mainProcess } from './main-process'
import { ProblemLine } from '../problem-line'
import { useRequest } from '../use-request'
import styles from './cashiers-card.module.css'
import { ChoiceField } from './choice-field'
import { TextField } from './text-field'
import { ToggleField } from './toggle-field'

type Props = {
  /** Null: somebody new. */
  readonly cashier: Cashier | null
  /** Whoever is named first is most often the owner. */
  readonly firstOfAll: boolean
  readonly onDone: () => void
}

export function CashierForm({ cashier, firstOfAll, onDone }: Props) {
  const { cashiers } = useWords()
  const { run, busy, problem } = useRequest()
  const [name, setName] = useState(cashier?.name ?? '')
  const [role, setRole] = useState(cashier?.role ?? (firstOfAll ? 'owner' : 'cashier'))
  const [pin, setPin] = useState('')
  const [dropsPin, setDropsPin] = useState(false)
  const [removing, setRemoving] = useState(false)

  const wanted: SavedCashier = { id: cashier?.id ?? null, name, role, pin: pinChange(pin, dropsPin, cashier) }
  const judged = savedCashierSchema.safeParse(wanted)

  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!judged.success) return
    const saved = await run(() => mainProcess.saveCashier(judged.data))
    if (saved.ok) onDone()
  }
  const remove = async ({ id }: Cashier) => {
    const removed = await run(() => mainProcess.removeCashier({ id }))
    if (removed.ok) onDone()
  }

  return (
    <form className={styles.form} onSubmit={(event) => void save(event)} data-testid="cashier-form">
      <TextField label={cashiers.name} maxLength={30} autoFocus value={name} onText={setName} />
      <ChoiceField
        label={cashiers.roleLabel}
        options={cashierRoles.map((value) => ({ value, label: cashiers.role[value] }))}
        chosen={role}
        onChoose={setRole}
      />
      <TextField
        label={cashiers.newPin}
        hint={cashier?.hasPin === true ? cashiers.keepPin : cashiers.noPinYet}
        type="password"
        inputMode="numeric"
        maxLength={8}
        disabled={dropsPin}
        value={pin}
        onText={setPin}
      />
      {cashier?.hasPin === true && (
        <ToggleField label={cashiers.dropPin} on={dropsPin} onToggle={setDropsPin} />
      )}
      {problem !== null && <ProblemLine problem={problem} />}
      {removing && cashier !== null ? (
        <div className={styles.row} role="group" aria-label={cashiers.remove}>
          <p>{cashiers.removeSure(cashier.name)}</p>
          <Button kind="danger" autoFocus disabled={busy} onClick={() => void remove(cashier)}>
            {cashiers.remove}
          </Button>
          <Button onClick={() => setRemoving(false)}>{cashiers.cancel}</Button>
        </div>
      ) : (
        <div className={styles.row}>
          <Button type="submit" kind="primary" disabled={busy || !judged.success}>
            {cashiers.save}
          </Button>
          <Button onClick={onDone}>{cashiers.cancel}</Button>
          {cashier !== null && (
            <Button kind="quiet" onClick={() => setRemoving(true)}>
              {cashiers.remove}
            </Button>
          )}
        </div>
      )}
    </form>
  )
}

function pinChange(pin: string, dropsPin: boolean, cashier: Cashier | null): PinChange {
  if (dropsPin) return { kind: 'none' }
  if (pin !== '') return { kind: 'set', pin }
  return cashier === null ? { kind: 'none' } : { kind: 'keep' }
}
