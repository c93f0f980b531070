import { IconDownload, IconRefresh } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { Program, UpdateState } from '../../../shared/update'
import type { Words } from '../../language/id'
import { useWords } from '../../language/language'
import { Button } from '../../ui/button'
import { Card } from '../card'
import { mainProcess } from './main-process'
import { ProblemLine } from '../problem-line'
import { useRequest } from '../use-request'
import note from './note.module.css'
import { ToggleField } from './toggle-field'

const LOOK_AGAIN_MS = 1000

/** Which program this is, whether it starts with the PC, and whether there is a newer one. */
export function ProgramCard() {
  const { program: words } = useWords()
  const { run, busy, problem } = useRequest()
  const [program, setProgram] = useState<Program | null>(null)
  const look = () => void mainProcess.getProgram().then((answer) => answer.ok && setProgram(answer.value))
  useEffect(look, [])
  // Nobody tells when a download that somebody began earlier has ended.
  const downloading = program?.update.kind === 'downloading'
  useEffect(() => {
    if (!downloading) return
    const again = setInterval(look, LOOK_AGAIN_MS)
    return () => clearInterval(again)
  }, [downloading])
  if (program === null) return null
  const { version, autostart, update } = program
  const check = async () => {
    const answer = await run(() => mainProcess.checkForUpdate())
    if (answer.ok) setProgram({ ...program, update: answer.value })
  }
  const start = async (wanted: boolean) => {
    const answer = await run(() => mainProcess.setAutostart({ wanted }))
    if (answer.ok) setProgram({ ...program, autostart: wanted })
  }
  return (
    <Card title={words.version(version)}>
      <ToggleField label={words.autostart} on={autostart} onToggle={(wanted) => void start(wanted)} />
      <p role="status" data-testid="update-state" data-state={update.kind}>
        {lineOf(update, words)}
      </p>
      {update.kind === 'failed' && <ProblemLine problem={update.problem} />}
      {problem !== null && <ProblemLine problem={problem} />}
      <div className={note.row}>
        <Button icon={<IconRefresh aria-hidden />} disabled={busy} onClick={() => void check()}>
          {words.check}
        </Button>
        {update.kind === 'ready' && (
          <Button
            kind="primary"
            icon={<IconDownload aria-hidden />}
            disabled={busy}
            onClick={() => void run(() => mainProcess.installUpdate())}
          >
            {words.install}
          </Button>
        )}
      </div>
    </Card>
  )
}

function lineOf(update: UpdateState, words: Words['program']): string | null {
  switch (update.kind) {
    case 'failed':
      return null
    case 'downloading':
      return words.downloading(update.version)
    case 'ready':
      return words.ready(update.version)
    default:
      return words.state[update.kind]
  }
}
