import { IconLockOpen, IconLogout2, IconUser, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { SignInState } from '../../../shared/cashier'
import { useWords } from '../../language/language'
import { mainProcess } from '../main-process'
import styles from './person-chip.module.css'
import { PinDialog } from './pin-dialog'
import { PinForm } from './pin-form'

/** Who stands at the counter, and the way for somebody else; nothing where nobody has a name. */
export function PersonChip({ signIn }: { readonly signIn: SignInState }) {
  const words = useWords().signIn
  const [choosing, setChoosing] = useState(false)
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
        onClick={() => (pinsRequired ? void mainProcess.signOut() : setChoosing(true))}
      >
        {pinsRequired ? <IconLogout2 aria-hidden /> : <IconUser aria-hidden />}
        <span className={styles.name}>{person?.name ?? words.choose}</span>
      </button>
      {choosing && (
        <PinDialog title={words.who} onClose={() => setChoosing(false)}>
          <PinForm
            people={people}
            asksPin={false}
            button={words.enter}
            onGiven={async (id, pin) => {
              const given = await mainProcess.signIn({ id, pin })
              if (given.ok) setChoosing(false)
              return given
            }}
          />
        </PinDialog>
      )}
    </>
  )
}
