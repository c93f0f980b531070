import { IconRefreshOff } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import type { PaymentId } from '../../../shared/payment-id'
import { useWords } from '../../language/language'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { useKeys } from '../../ui/use-keys'
import { mainProcess } from '../main-process'
import { ProblemLine } from '../problem-line'
import { useRequest } from '../use-request'
import styles from './stop-watch.module.css'

type Props = { readonly paymentId: PaymentId; readonly small?: boolean }

/** Stops asking about one payment, after saying what that means and what it does not. */
export function StopWatch({ paymentId, small = false }: Props) {
  const { watch } = useWords()
  const { run, busy, problem } = useRequest()
  const [asked, setAsked] = useState(false)
  useKeys({ F10: small || asked ? undefined : () => setAsked(true) })
  const stop = () => void run(() => mainProcess.stopWatch({ paymentId })).then(() => setAsked(false))
  // Escape answers this question; the payment on the counter stays.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    setAsked(false)
  }

  if (asked) {
    return (
      <div className={styles.question} role="group" aria-label={watch.stop}>
        <p>{watch.stopMeans}</p>
        <div className={styles.choice}>
          <Button
            kind="danger"
            autoFocus
            disabled={busy}
            onClick={stop}
            onKeyDown={onKeyDown}
            data-testid="confirm-stop-watch"
          >
            {watch.stopNow}
          </Button>
          <Button onClick={() => setAsked(false)} onKeyDown={onKeyDown}>
            {watch.keep}
          </Button>
        </div>
      </div>
    )
  }
  const ask = { 'data-testid': 'stop-watch', onClick: () => setAsked(true) }
  return (
    <>
      {small ? (
        <IconButton {...ask} icon={<IconRefreshOff aria-hidden />} label={watch.stop} />
      ) : (
        <Button {...ask} kind="quiet" keyName="F10" title={watch.stop} icon={<IconRefreshOff aria-hidden />}>
          <span className={styles.words}>{watch.stop}</span>
        </Button>
      )}
      {problem !== null && <ProblemLine problem={problem} />}
    </>
  )
}
