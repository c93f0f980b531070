import { IconLock } from '@tabler/icons-react'
import type { SignInState } from '../../../shared/cashier'
import type { Problem } from '../../../shared/problem'
import { useWords } from '../../language/language'
import { Card } from '../card'
import { mainProcess } from '../main-process'
import { ProblemLine } from '../problem-line'
import styles from './locked-screen.module.css'
import { PinForm } from './pin-form'

type Props = {
  readonly signIn: SignInState
  readonly shopName: string
  /** Why the last scan was not opened. */
  readonly refusal: Problem | null
}

/** Nobody has signed in: nothing can be done here. What is open is asked about all the same. */
export function LockedScreen({ signIn: { people }, shopName, refusal }: Props) {
  const { signIn, counter } = useWords()
  return (
    <main className={styles.screen} data-testid="locked">
      <div className={styles.sheet}>
        <h1 className={styles.shop}>
          <IconLock aria-hidden />
          {shopName}
        </h1>
        <Card>
          <PinForm
            people={people.filter(({ hasPin }) => hasPin)}
            asksPin
            button={signIn.enter}
            onGiven={(id, pin) => mainProcess.signIn({ id, pin })}
          />
        </Card>
        {refusal !== null && (
          <ProblemLine problem={refusal} lead={`${counter.refused}.`} testId="scan-refused" />
        )}
        <p className={styles.note}>{signIn.stillChecked}</p>
      </div>
    </main>
  )
}
