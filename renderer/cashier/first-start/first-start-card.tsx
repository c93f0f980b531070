import { IconListCheck } from '@tabler/icons-react'
import { useWords } from '../../language/language'
import { Button } from '../../ui/button'
import styles from './first-start-card.module.css'
import { firstStartSteps } from './steps'

/** An offer, never a hurdle: it takes no focus, and the counter below it works. */
export function FirstStartCard({ onBegin }: { readonly onBegin: () => void }) {
  const { firstStart } = useWords()
  return (
    <aside className={styles.card} aria-label={firstStart.title} data-testid="first-start-card">
      <IconListCheck className={styles.icon} aria-hidden />
      <p className={styles.words}>
        <strong>
          {firstStart.title} · {firstStart.steps(firstStartSteps.length)}
        </strong>
        <span>{firstStart.cardHint}</span>
      </p>
      <Button kind="quiet" onClick={() => void dismiss()}>
        {firstStart.dismiss}
      </Button>
      <Button onClick={onBegin} data-testid="first-start-begin">
        {firstStart.begin}
      </Button>
    </aside>
  )
}

/** When it cannot be saved the card simply stays. What belongs to the settings is read when it is wanted. */
async function dismiss(): Promise<void> {
  const { mainProcess } = await import('../settings/main-process')
  const loaded = await mainProcess.getSettings()
  if (loaded.ok) await mainProcess.saveSettings({ ...loaded.value.settings, setUpDone: true })
}
