import { IconCircleCheck, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { useWords } from '../../language/language'
import { Button } from '../../ui/button'
import { mainProcess } from '../main-process'
import { ProblemLine } from '../problem-line'
import { useRequest } from '../use-request'
import styles from './note.module.css'

/** Prints on the printer that is saved, not on the one in the draft. */
export function TestPage() {
  const { settings } = useWords()
  const { run, busy, problem } = useRequest()
  const [sent, setSent] = useState(false)
  const print = async () => {
    setSent(false)
    setSent((await run(() => mainProcess.printTestPage())).ok)
  }
  return (
    <div className={styles.row}>
      <Button icon={<IconPrinter aria-hidden />} disabled={busy} onClick={() => void print()}>
        {settings.testPage}
      </Button>
      {sent && (
        <p className={styles.good} role="status">
          <IconCircleCheck aria-hidden />
          {settings.testPageSent}
        </p>
      )}
      {problem !== null && <ProblemLine problem={problem} />}
    </div>
  )
}
