import { IconCircleCheck, IconPlugConnected } from '@tabler/icons-react'
import { useState } from 'react'
import type { PrinterCheck as Check } from '../../../shared/found-printers'
import { type PrinterSettings, printerSchema } from '../../../shared/settings'
import { useWords } from '../../language/language'
import { Button } from '../../ui/button'
import { mainProcess } from './main-process'
import { ProblemLine } from '../problem-line'
import { useRequest } from '../use-request'
import styles from './note.module.css'

/** Asks the printer of the draft how it is, before it is saved and without wasting paper. */
export function PrinterCheck({ printer }: { readonly printer: PrinterSettings }) {
  const { settings } = useWords()
  const { run, busy, problem } = useRequest()
  const [said, setSaid] = useState<Check | null>(null)
  const wanted = printerSchema.safeParse(printer)
  const check = async () => {
    setSaid(null)
    if (!wanted.success) return
    const answer = await run(() => mainProcess.checkPrinter(wanted.data))
    if (answer.ok) setSaid(answer.value)
  }
  return (
    <div className={styles.row} data-testid="printer-check" data-said={said ?? ''}>
      <Button
        icon={<IconPlugConnected aria-hidden />}
        disabled={busy || !wanted.success}
        onClick={() => void check()}
      >
        {settings.checkPrinter}
      </Button>
      {said !== null && (
        <p className={styles.good} role="status">
          <IconCircleCheck aria-hidden />
          {settings.printerSaid[said]}
        </p>
      )}
      {problem !== null && <ProblemLine problem={problem} />}
    </div>
  )
}
