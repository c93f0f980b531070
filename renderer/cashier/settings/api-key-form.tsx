import { IconKey, IconPlugConnected } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { type ApiKeyState, SHORTEST_PASSPHRASE } from '../../../shared/api-key'
import type { KeyTrial } from '../../../shared/key-trial'
import type { Settings } from '../../../shared/settings'
import { useWords } from '../../language/language'
import { Button } from '../../ui/button'
import { Card } from '../card'
import { mainProcess } from './main-process'
import { ProblemLine } from '../problem-line'
import { useRequest } from '../use-request'
import { KeyTrialLine } from './key-trial-line'
import styles from './note.module.css'
import { TextField } from './text-field'

/** What was said of the key that stands there now, and where. */
type Tried = { readonly environment: Settings['environment']; readonly trial: KeyTrial }

type Props = {
  readonly state: ApiKeyState
  /** Without one a passphrase can keep the key. */
  readonly keychain: boolean
  /** Which KiriminAja a trial asks. */
  readonly environment: Settings['environment']
  readonly onSaved: (state: ApiKeyState) => void
  /** Whether a key stands there that is not saved yet. */
  readonly onTyped?: (unsaved: boolean) => void
}

/** The key goes one way: it is written here, kept by main, and never shown again. */
export function ApiKeyForm({ state, keychain, environment, onSaved, onTyped }: Props) {
  const { settings } = useWords()
  const { run, busy, problem, forgetProblem } = useRequest()
  const [apiKey, setApiKey] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const [tried, setTried] = useState<Tried | null>(null)
  const typed = apiKey.trim()
  const tooShort = passphrase !== '' && passphrase.length < SHORTEST_PASSPHRASE

  const type = (key: string) => {
    setApiKey(key)
    setTried(null)
    forgetProblem()
    onTyped?.(key.trim() !== '')
  }
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await run(() =>
      mainProcess.saveApiKey({ apiKey: typed, passphrase: passphrase === '' ? null : passphrase }),
    )
    if (!answer.ok) return
    type('')
    setPassphrase('')
    onSaved(answer.value)
  }
  const tryOut = async () => {
    setTried(null)
    const answer = await run(() => mainProcess.tryApiKey({ apiKey: typed || null, environment }))
    if (answer.ok) setTried({ environment, trial: answer.value })
  }

  return (
    <Card title={settings.apiKey}>
      <p className={styles.state} data-testid="api-key-state" data-state={state}>
        <IconKey aria-hidden />
        {settings.apiKeyState[state]}
      </p>
      <form className={styles.form} onSubmit={(event) => void save(event)}>
        <TextField
          label={settings.apiKey}
          hint={settings.apiKeyHint}
          type="password"
          maxLength={512}
          // The answer is about the key that was asked with.
          readOnly={busy}
          value={apiKey}
          onText={type}
          data-testid="api-key"
        />
        {!keychain && state !== 'from-environment' && (
          <TextField
            label={settings.passphrase}
            hint={settings.passphraseHint}
            type="password"
            maxLength={200}
            value={passphrase}
            onText={setPassphrase}
            data-testid="passphrase"
          />
        )}
        <div className={styles.row}>
          <Button
            icon={<IconPlugConnected aria-hidden />}
            disabled={busy || (typed === '' && state === 'missing')}
            onClick={() => void tryOut()}
            data-testid="try-api-key"
          >
            {settings.tryApiKey[environment]}
          </Button>
          <Button type="submit" disabled={busy || typed === '' || tooShort}>
            {settings.saveApiKey}
          </Button>
        </div>
      </form>
      {problem !== null && <ProblemLine problem={problem} />}
      {tried?.environment === environment && <KeyTrialLine trial={tried.trial} />}
    </Card>
  )
}
