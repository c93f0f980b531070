import { IconKey } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import type { ApiKeyState } from '../../../shared/cashier-contract'
import { useWords } from '../../language/language'
import { Button } from '../../ui/button'
import { Card } from '../card'
import { mainProcess } from '../main-process'
import { ProblemLine } from '../problem-line'
import { useRequest } from '../use-request'
import styles from './note.module.css'
import { RestartNote } from './restart-note'
import { TextField } from './text-field'

type Props = { readonly state: ApiKeyState; readonly onSaved: (state: ApiKeyState) => void }

/** The key goes one way: it is written here, kept by main, and never shown again. */
export function ApiKeyForm({ state, onSaved }: Props) {
  const { settings } = useWords()
  const { run, busy, problem } = useRequest()
  const [apiKey, setApiKey] = useState('')
  const [justSaved, setJustSaved] = useState(false)

  const save = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await run(() => mainProcess.saveApiKey({ apiKey: apiKey.trim() }))
    if (!answer.ok) return
    setApiKey('')
    setJustSaved(true)
    onSaved(answer.value)
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
          value={apiKey}
          onText={setApiKey}
          data-testid="api-key"
        />
        <div className={styles.row}>
          <Button type="submit" disabled={busy || apiKey.trim() === ''}>
            {settings.saveApiKey}
          </Button>
        </div>
      </form>
      {problem !== null && <ProblemLine problem={problem} />}
      {justSaved && <RestartNote />}
    </Card>
  )
}
