import { ProblemLine } from '../problem-line'
import { useSettings } from '../settings/use-settings'
import styles from './first-start-guide.module.css'
import { FirstStartGuide } from './first-start-guide'

type Props = { readonly restartNeeded: boolean; readonly onClose: () => void }

/** The guided set-up as a screen of its own: at the first start, and whenever it is opened from the settings. */
export function FirstStartScreen({ restartNeeded, onClose }: Props) {
  const { loaded, keep } = useSettings()
  if (loaded === null) return <main className={styles.screen} />
  if (!loaded.ok) {
    return (
      <main className={styles.screen}>
        <ProblemLine problem={loaded.problem} />
      </main>
    )
  }
  return <FirstStartGuide loaded={loaded.value} restartNeeded={restartNeeded} keep={keep} onClose={onClose} />
}
