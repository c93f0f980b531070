import { IconLock } from '@tabler/icons-react'
import { type FormEvent, useId, useState } from 'react'
import { useWords } from '../../language/language'
import { Button } from '../../ui/button'
import { mainProcess } from '../main-process'
import { ProblemLine } from '../problem-line'
import field from '../settings/field.module.css'
import { useRequest } from '../use-request'
import styles from './unlock-key-bar.module.css'

/** The API key waits for its passphrase. Everything else goes on: scanning, the history, printing. */
export function UnlockKeyBar() {
  const { settings } = useWords()
  const { run, busy, problem } = useRequest()
  const [passphrase, setPassphrase] = useState('')
  const id = useId()
  const unlock = async (event: FormEvent) => {
    event.preventDefault()
    await run(() => mainProcess.unlockApiKey({ passphrase }))
    setPassphrase('')
  }
  return (
    <form className={styles.bar} onSubmit={(event) => void unlock(event)} data-testid="unlock-key">
      <IconLock aria-hidden />
      <p>{settings.unlockTitle}</p>
      <label htmlFor={id}>{settings.unlockLabel}</label>
      <input
        id={id}
        className={field.input}
        type="password"
        autoComplete="off"
        maxLength={200}
        value={passphrase}
        onChange={({ currentTarget: { value } }) => setPassphrase(value)}
      />
      <Button type="submit" disabled={busy || passphrase === ''}>
        {settings.unlock}
      </Button>
      {problem !== null && <ProblemLine problem={problem} />}
    </form>
  )
}
