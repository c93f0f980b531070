import { IconDatabaseExport, IconDatabaseImport } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { ArchiveSource, CheckedArchive, KeptBackup } from '../../../shared/archive'
import { useSpeech } from '../../language/language'
import { Button } from '../../ui/button'
import { Card } from '../card'
import { mainProcess } from './main-process'
import { ProblemLine } from '../problem-line'
import { useRequest } from '../use-request'
import { CheckedArchiveSheet } from './checked-archive-sheet'
import styles from './cashiers-card.module.css'
import field from './field.module.css'

const MEGABYTE = 1_000_000
const SHOWN = 5

/** The whole history out into a file, and back in from one or from a backup of this computer. */
export function ArchiveCard() {
  const { words, dayAndTime, number } = useSpeech()
  const { archive } = words
  const { run, busy, problem } = useRequest()
  const [backups, setBackups] = useState<readonly KeptBackup[]>([])
  const [saved, setSaved] = useState<string | null>(null)
  const [doing, setDoing] = useState<'saving' | 'checking' | null>(null)
  const [checked, setChecked] = useState<CheckedArchive | null>(null)
  useEffect(() => {
    void mainProcess.listBackups().then((answer) => answer.ok && setBackups(answer.value))
  }, [])

  const save = async () => {
    setDoing('saving')
    const answer = await run(() => mainProcess.saveArchive())
    setDoing(null)
    setSaved(answer.ok ? answer.value : null)
  }
  const check = async (source: ArchiveSource) => {
    setDoing('checking')
    setSaved(null)
    const answer = await run(() => mainProcess.checkArchive(source))
    setDoing(null)
    setChecked(answer.ok ? answer.value : null)
  }
  return (
    <Card title={archive.title}>
      <p className={field.said}>{archive.hint}</p>
      <div className={styles.row}>
        <Button icon={<IconDatabaseExport aria-hidden />} disabled={busy} onClick={() => void save()}>
          {archive.save}
        </Button>
        <Button
          icon={<IconDatabaseImport aria-hidden />}
          disabled={busy}
          onClick={() => void check({ kind: 'file' })}
        >
          {archive.open}
        </Button>
      </div>
      <p role="status" data-testid="archive-state">
        {doing !== null && archive[doing]}
        {doing === null && saved !== null && archive.saved(saved)}
      </p>
      {problem !== null && <ProblemLine problem={problem} />}
      {checked !== null && (
        <CheckedArchiveSheet key={checked.token} archive={checked} onCancel={() => setChecked(null)} />
      )}
      <h3 className={styles.soft}>{archive.backups}</h3>
      {backups.length === 0 && <p>{archive.noBackups}</p>}
      <ul className={styles.people} data-testid="backups">
        {backups.slice(0, SHOWN).map(({ at, bytes }) => (
          <li key={at} className={styles.person}>
            <span>{archive.backup(dayAndTime(at), number(bytes / MEGABYTE, 1))}</span>
            <Button disabled={busy} onClick={() => void check({ kind: 'backup', at })}>
              {archive.restore}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  )
}
