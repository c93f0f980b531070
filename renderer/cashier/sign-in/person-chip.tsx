import { IconLockOpen, IconLogout2, IconUser, IconX } from '@tabler/icons-react'
import type { SignInState } from '../../../shared/cashier'
import { useWords } from '../../language/language'
import { mainProcess } from '../main-process'
import styles from './person-chip.module.css'
import { PinDialog } from './pin-dialog'
import { PinForm } from './pin-form'

type Props = {
  readonly signIn: SignInState
  readonly choosing: boolean
  readonly onChoose: (choosing: boolean) => void
}

/** Who stands at the counter, and the way for somebody else; nothing where nobody has a name. */
export function PersonChip({ signIn, choosing, onChoose }: Props) {
  const words = useWords().signIn
  const { person, people, pinsRequired, ownerLetIn } = signIn
  if (people.length === 0) return null
  return (
    <>
      {ownerLetIn && (
        <button
          type="button"
          className={styles.chip}
          data-owner
          title={words.closeDoor}
          aria-label={words.closeDoor}
          data-testid="close-owners-door"
          onClick={() => void mainProcess.closeOwnerDoor()}
        >
          <IconLockOpen aria-hidden />
          <span className={styles.word}>{words.ownerIn}</span>
          <IconX aria-hidden />
        </button>
      )}
      <button
        type="button"
        className={styles.chip}
        title={pinsRequired ? words.leave : words.change}
        data-testid="person"
        onClick={() => (pinsRequired ? void mainProcess.signOut() : onChoose(true))}
      >
        {pinsRequired ? <IconLogout2 aria-hidden /> : <IconUser aria-hidden />}
        <span className={styles.name}>{person?.name ?? words.choose}</span>
      </button>
      {choosing && (
        <PinDialog title={words.who} onClose={() => onChoose(false)}>
          <PinForm
            people={people}
            asksPin={false}
            button={words.enter}
            onGiven={async (id, pin) => {
              const given = await mainProcess.signIn({ id, pin })
              if (given.ok) onChoose(false)
              return given
            }}
          />
        </PinDialog>
      )}
    </>
  )
}
