import { IconStethoscope } from '@tabler/icons-react'
import { useState } from 'react'
import { useWords } from '../../language/language'
import { Button } from '../../ui/button'
import { Card } from '../card'
import { mainProcess } from './main-process'
import { ProblemLine } from '../problem-line'
import { useRequest } from '../use-request'
import field from './field.module.css'
import note from './note.module.css'

/** What support asks for, and what is not in it. */
export function DiagnosticsCard() {
  const { settings } = useWords()
  const { run, busy, problem } = useRequest()
  const [saved, setSaved] = useState<string | null>(null)
  const save = async () => {
    const answer = await run(() => mainProcess.saveDiagnostics())
    setSaved(answer.ok ? answer.value : null)
  }
  return (
    <Card title={settings.diagnostics}>
      <p className={field.said}>{settings.diagnosticsHint}</p>
      <div className={note.row}>
        <Button icon={<IconStethoscope aria-hidden />} disabled={busy} onClick={() => void save()}>
          {settings.saveDiagnostics}
        </Button>
      </div>
      <p role="status" data-testid="diagnostics-state">
        {saved !== null && settings.diagnosticsSaved(saved)}
      </p>
      {problem !== null && <ProblemLine problem={problem} />}
    </Card>
  )
}
