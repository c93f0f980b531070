import { IconDeviceTvOld } from '@tabler/icons-react'
import { useWords } from '../../language/language'
import { Button } from '../../ui/button'
import { playChime } from '../../ui/chime'
import { useMainState } from '../../main-state'
import { counterState } from '../main-process'
import { ProblemLine } from '../problem-line'
import { useRequest } from '../use-request'
import { mainProcess } from './main-process'
import type { SectionProps } from './use-draft'

/** Shows the customer's display a test picture, and lets the sound of a payment be heard where sounds are on. */
export function DisplayTest({ draft: { sound } }: Pick<SectionProps, 'draft'>) {
  const words = useWords().settings.displays
  const { run, busy, problem } = useRequest()
  const counter = useMainState(counterState)
  const shown = counter?.ok === true && counter.value.trial?.kind === 'test'
  const press = async () => {
    const answer = await run(() => mainProcess.tryDisplay({ trial: shown ? null : { kind: 'test' } }))
    if (answer.ok && !shown && sound.chimes) await playChime('paid', sound.volume)
  }
  return (
    <>
      <Button
        icon={<IconDeviceTvOld aria-hidden />}
        disabled={busy}
        onClick={() => void press()}
        data-testid="test-display"
      >
        {shown ? words.endTest : words.test}
      </Button>
      {problem !== null && <ProblemLine problem={problem} />}
    </>
  )
}
