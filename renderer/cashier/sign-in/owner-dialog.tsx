import type { SignInState } from '../../../shared/cashier'
import { useWords } from '../../language/language'
import { mainProcess } from '../main-process'
import { useOwnersDoor } from './owners-door'
import { PinDialog } from './pin-dialog'
import { PinForm } from './pin-form'

/** Opens by itself when something was asked that only the owner may. */
export function OwnerDialog({ signIn: { people } }: { readonly signIn: SignInState }) {
  const { signIn } = useWords()
  const answer = useOwnersDoor()
  if (answer === null) return null
  return (
    <PinDialog title={signIn.ownerNeeded} onClose={() => answer(false)}>
      <PinForm
        people={people.filter(({ role, hasPin }) => role === 'owner' && hasPin)}
        asksPin
        button={signIn.letIn}
        onGiven={async (id, pin) => {
          const given = await mainProcess.letOwnerIn({ id, pin })
          if (given.ok) answer(true)
          return given
        }}
      />
    </PinDialog>
  )
}
