import { IconDoorExit, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import type { ReportPrintJob } from '../../../shared/print-job'
import type { Result } from '../../../shared/result'
import type { ShiftDesk } from '../../../shared/shift'
import { useSpeech } from '../../language/language'
import { Button } from '../../ui/button'
import { useKeys } from '../../ui/use-keys'
import { useNow } from '../../ui/use-now'
import { Card } from '../card'
import { mainProcess } from './main-process'
import { ProblemLine } from '../problem-line'
import { useRequest } from '../use-request'
import { FiguresList } from './figures-list'
import { Sure } from './sure'
import styles from './shift-screen.module.css'

type Props = {
  readonly open: NonNullable<ShiftDesk['open']>
  readonly onReport: (report: number) => void
}

/** The shift that goes on: what came in until now, its X report, and its end. */
export function OpenShiftCard({ open: { shift, figures }, onReport }: Props) {
  const { words, moment } = useSpeech()
  const { run, busy, problem } = useRequest()
  const [asked, setAsked] = useState(false)
  const now = useNow()
  const request = (ask: () => Promise<Result<ReportPrintJob>>) => async () => {
    const printed = await run(ask)
    if (printed.ok) onReport(printed.value.report)
  }
  const printX = request(() => mainProcess.printXReport())
  const close = request(() => mainProcess.closeShift())
  useKeys({
    F6: busy ? undefined : () => void printX(),
    F8: busy ? undefined : () => setAsked(true),
  })
  const stillOpen = figures.carriedOver.count
  return (
    <Card title={words.shift.openSince(moment(shift.openedAt, now))}>
      <h3 className={styles.title} data-testid="open-shift">
        {words.shift.title(shift.number, shift.openedBy)}
      </h3>
      <FiguresList figures={figures} />
      {problem !== null && <ProblemLine problem={problem} />}
      {asked ? (
        <Sure
          label={words.shift.close}
          action={words.shift.closeAndPrint}
          busy={busy}
          onSure={() => void close()}
          onCancel={() => setAsked(false)}
        >
          <p>{words.shift.closeSure}</p>
          {stillOpen > 0 && <p>{words.shift.carriedOver(stillOpen)}</p>}
        </Sure>
      ) : (
        <div className={styles.actions}>
          <Button
            icon={<IconPrinter aria-hidden />}
            keyName="F6"
            disabled={busy}
            onClick={() => void printX()}
          >
            {words.shift.printX}
          </Button>
          <Button
            icon={<IconDoorExit aria-hidden />}
            keyName="F8"
            disabled={busy}
            onClick={() => setAsked(true)}
          >
            {words.shift.close}
          </Button>
        </div>
      )}
    </Card>
  )
}
