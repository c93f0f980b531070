import { useCommonWords } from '../language/common-language'
import { clockFace } from './clock-face'
import styles from './expiry.module.css'
import { useSecondsLeft } from './use-seconds-left'

type Props = { readonly expiresInSeconds: number | null }

/**
 * The estimated rest of a code's life. Everything it can say lies on one place and one of it is seen, so that nothing
 * around it moves when the estimate comes, or passes.
 */
export function Expiry({ expiresInSeconds }: Props) {
  const { expiry } = useCommonWords()
  const left = useSecondsLeft(expiresInSeconds)
  const said = left === null ? 'nothing' : left > 0 ? 'left' : 'passed'
  return (
    <div className={styles.expiry} data-testid="expiry" data-says={said}>
      <span data-seen={said === 'left'} role="timer">
        {expiry.left(clockFace(left ?? 0))}
      </span>
      <span data-seen={said === 'passed'}>{expiry.passed}</span>
    </div>
  )
}
