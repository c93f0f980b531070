import { isDoubtful, type DoubtAnswer, type PrintJob } from '../../shared/print-job'
import { useWords } from '../language/language'
import { Button } from '../ui/button'
import { mainProcess } from './main-process'
import { ProblemLine } from './problem-line'
import styles from './print-job-line.module.css'
import { useRequest } from './use-request'

/** Nothing is printed a second time in silence: somebody looks at the printer and says. */
export function DoubtActions({ job }: { readonly job: PrintJob }) {
  const { receipt } = useWords()
  const { run, busy, problem } = useRequest()
  if (!isDoubtful(job)) return null
  const answer = (said: DoubtAnswer) => () =>
    void run(() => mainProcess.settleDoubt({ number: job.number, answer: said }))
  return (
    <div className={styles.doubt} role="group" aria-label={receipt.state[job.state]}>
      {job.state === 'uncertain' && (
        <Button disabled={busy} onClick={answer('came-out')} data-testid="paper-came-out">
          {receipt.cameOut}
        </Button>
      )}
      <Button disabled={busy} onClick={answer('print-again')} data-testid="print-again">
        {job.state === 'uncertain' ? receipt.printCopy : receipt.printAgain}
      </Button>
      {problem !== null && <ProblemLine problem={problem} />}
    </div>
  )
}
