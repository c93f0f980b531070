import { IconDoorEnter } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import type { Cashier } from '../../../shared/cashier'
import { openedShiftSchema, type ShiftDesk } from '../../../shared/shift'
import { useSpeech } from '../../language/language'
import { Button } from '../../ui/button'
import { Card } from '../card'
import { mainProcess } from './main-process'
import { ProblemLine } from '../problem-line'
import { NumberField } from '../settings/number-field'
import { TextField } from '../settings/text-field'
import { useRequest } from '../use-request'
import styles from './shift-screen.module.css'

type Props = {
  readonly desk: ShiftDesk
  /** Whoever is signed in opens it in their own name. */
  readonly person: Cashier | null
  readonly onOpened: () => void
}

export function ShiftForm({ desk: { businessDay, ahead }, person, onOpened }: Props) {
  const { words, businessDay: writtenDay } = useSpeech()
  const { run, busy, problem } = useRequest()
  const [typed, setTyped] = useState('')
  const [float, setFloat] = useState(Number.NaN)
  const openedBy = person?.name ?? typed
  const judged = openedShiftSchema.safeParse({ openedBy, float: Number.isNaN(float) ? 0 : float })

  const open = async (event: FormEvent) => {
    event.preventDefault()
    if (!judged.success) return
    const opened = await run(() => mainProcess.openShift(judged.data))
    if (opened.ok) onOpened()
  }
  return (
    <Card title={words.shift.forDay(writtenDay(businessDay))}>
      <h3 className={styles.title}>{words.shift.none}</h3>
      <p className={styles.soft}>{ahead ? words.shift.ahead : words.shift.noneHint}</p>
      <form className={styles.form} onSubmit={(event) => void open(event)} data-testid="shift-form">
        <TextField
          label={words.shift.name}
          maxLength={30}
          autoFocus={person === null}
          disabled={person !== null}
          value={openedBy}
          onText={setTyped}
        />
        <NumberField label={words.shift.float} value={float} wrong={float < 0} onNumber={setFloat} />
        {problem !== null && <ProblemLine problem={problem} />}
        <div>
          <Button
            type="submit"
            kind="primary"
            icon={<IconDoorEnter aria-hidden />}
            disabled={busy || !judged.success}
          >
            {words.shift.open}
          </Button>
        </div>
      </form>
    </Card>
  )
}
