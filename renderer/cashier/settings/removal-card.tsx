import { useEffect, useState } from 'react'
import type { RemovalPlan } from '../../../shared/archive'
import { useSpeech } from '../../language/language'
import { Button } from '../../ui/button'
import { Card } from '../card'
import { mainProcess } from './main-process'
import { ProblemLine } from '../problem-line'
import { useRequest } from '../use-request'
import styles from './cashiers-card.module.css'

/** What is older than the settings keep: said first, archived, and only then removed. */
export function RemovalCard({ keepMonths }: { readonly keepMonths: number | null }) {
  const { words, dayAndTime, number } = useSpeech()
  const { removal, archive } = words
  const { run, busy, problem } = useRequest()
  const [plan, setPlan] = useState<RemovalPlan | null>(null)
  const [asked, setAsked] = useState(false)
  const [removed, setRemoved] = useState<number | null>(null)
  useEffect(() => {
    void mainProcess.planRemoval().then((answer) => answer.ok && setPlan(answer.value))
  }, [keepMonths, removed])
  if (plan === null || plan.before === null) return null
  const count = number(plan.payments, 0)
  const remove = async () => {
    const answer = await run(() => mainProcess.removeOldPayments())
    setAsked(false)
    if (answer.ok) setRemoved(answer.value)
  }
  return (
    <Card title={removal.title}>
      <p data-testid="removal-plan">
        {plan.payments === 0 ? removal.nothing : removal.plan(count, dayAndTime(plan.before))}
      </p>
      {plan.heldBy !== null && <p>{removal.heldBy(plan.heldBy)}</p>}
      {plan.payments > 0 && (
        <div className={styles.row}>
          {asked ? (
            <>
              <Button
                kind="danger"
                autoFocus
                disabled={busy}
                onClick={() => void remove()}
                data-testid="remove-old"
              >
                {busy ? removal.working : removal.sure}
              </Button>
              <Button disabled={busy} onClick={() => setAsked(false)}>
                {archive.cancel}
              </Button>
            </>
          ) : (
            <Button onClick={() => setAsked(true)}>{removal.act}</Button>
          )}
        </div>
      )}
      <p role="status" data-testid="removal-state">
        {removed !== null && removal.done(number(removed, 0))}
      </p>
      {problem !== null && <ProblemLine problem={problem} />}
    </Card>
  )
}
