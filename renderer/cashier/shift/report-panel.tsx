import { IconPrinter, IconX } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { ReportPrintJob } from '../../../shared/print-job'
import type { Result } from '../../../shared/result'
import type { KeptReport } from '../../../shared/shift'
import { useSpeech } from '../../language/language'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { DoubtActions } from '../doubt-actions'
import { ReceiptPicture } from '../history/receipt-preview'
import { mainProcess } from './main-process'
import { PrintJobLine } from '../print-job-line'
import { ProblemLine } from '../problem-line'
import { useRequest } from '../use-request'
import { titleOf } from './report-list'
import styles from './shift-screen.module.css'

type Props = {
  readonly report: KeptReport
  readonly job: ReportPrintJob | null
  readonly onPrinted: () => void
  readonly onClose: () => void
}

const LOOK_AGAIN_AFTER_MS = 1000

/** A report as it is on paper, how its print went, and once more as a copy. */
export function ReportPanel({ report, job, onPrinted, onClose }: Props) {
  const speech = useSpeech()
  const { shift } = speech.words
  const { run, busy, problem } = useRequest()
  const [preview, setPreview] = useState<Result<{ svg: string }> | null>(null)
  const { number } = report
  useEffect(() => {
    let wanted = true
    void mainProcess.previewReport({ number }).then((answer) => wanted && setPreview(answer))
    return () => {
      wanted = false
    }
  }, [number, job?.number])
  const underWay = job?.state === 'waiting' || job?.state === 'printing'
  useEffect(() => {
    if (!underWay) return
    const timer = setInterval(onPrinted, LOOK_AGAIN_AFTER_MS)
    return () => clearInterval(timer)
  }, [underWay, onPrinted])
  const print = async () => {
    await run(() => mainProcess.reprintReport({ number }))
    onPrinted()
  }
  return (
    <section className={styles.panel} aria-label={titleOf(report, speech)} data-testid="report-panel">
      <header className={styles.head}>
        <h2>{titleOf(report, speech)}</h2>
        <IconButton
          icon={<IconX aria-hidden />}
          label={shift.closeReport}
          aria-keyshortcuts="Escape"
          onClick={onClose}
        />
      </header>
      {job !== null && <PrintJobLine job={job} />}
      {job !== null && <DoubtActions job={job} />}
      <div>
        <Button icon={<IconPrinter aria-hidden />} disabled={busy} onClick={() => void print()}>
          {shift.printAgain}
        </Button>
      </div>
      {problem !== null && <ProblemLine problem={problem} />}
      {preview?.ok === true && (
        <ReceiptPicture svg={preview.value.svg} alt={shift.preview} testId="report-preview" />
      )}
      {preview?.ok === false && <ProblemLine problem={preview.problem} />}
    </section>
  )
}
