import { ProblemLine } from '../problem-line'
import { useSettings } from '../settings/use-settings'
import styles from './first-start-guide.module.css'
import { FirstStartGuide } from './first-start-guide'

/** The guided set-up as a screen of its own: at the first start, and whenever it is opened from the settings. */
export function FirstStartScreen({ onClose }: { readonly onClose: () => void }) {
  const { loaded, keep } = useSettings()
  if (loaded === null) return <main className={styles.screen} />
  if (!loaded.ok) {
    return (
      <main className={styles.screen}>
        <ProblemLine problem={loaded.problem} />
      </main>
    )
  }
  return <FirstStartGuide loaded={loaded.value} keep={keep} onClose={onClose} />
}
