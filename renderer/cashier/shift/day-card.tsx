import { IconCalendarCheck } from '@tabler/icons-react'
import { useState } from 'react'
import type { ShiftDesk } from '../../../shared/shift'
import { useSpeech } from '../../language/language'
import { Button } from '../../ui/button'
import { Card } from '../card'
import { mainProcess } from './main-process'
import { ProblemLine } from '../problem-line'
import { useRequest } from '../use-request'
import { Sure } from './sure'

type Props = {
  readonly toClose: ShiftDesk['daysToClose'][number]
  readonly onReport: (report: number) => void
}

/** A day whose shifts are all closed: it is closed once, with a Z report of all of them. */
export function DayCard({ toClose: { day, shifts }, onReport }: Props) {
  const { words, businessDay } = useSpeech()
  const { run, busy, problem } = useRequest()
  const [asked, setAsked] = useState(false)
  const close = async () => {
    const printed = await run(() => mainProcess.closeDay({ day }))
    if (printed.ok) onReport(printed.value.report)
  }
  return (
    <Card title={words.shift.days}>
      <p>{words.shift.dayHint(businessDay(day), shifts)}</p>
      {problem !== null && <ProblemLine problem={problem} />}
      {asked ? (
        <Sure
          label={words.shift.days}
          action={words.shift.closeAndPrint}
          busy={busy}
          onSure={() => void close()}
          onCancel={() => setAsked(false)}
        >
          <p>{words.shift.closeDaySure}</p>
        </Sure>
      ) : (
        <div>
          <Button
            icon={<IconCalendarCheck aria-hidden />}
            onClick={() => setAsked(true)}
            data-testid="close-day"
          >
            {words.shift.closeDay(businessDay(day))}
          </Button>
        </div>
      )}
    </Card>
  )
}
