import {
  IconClock,
  IconCloud,
  IconDatabaseExport,
  IconDeviceDesktop,
  IconDeviceFloppy,
  IconGauge,
  IconPrinter,
} from '@tabler/icons-react'
import type { CounterState } from '../../../shared/counter'
import { useSpeech } from '../../language/language'
import { useNow } from '../../ui/use-now'
import { healthValues } from './health-values'
import styles from './health-strip.module.css'
import { type HealthName, healthNames, needsAttention } from './judge-health'
import { useHealth } from './use-health'

const icons = {
  api: IconCloud,
  budget: IconGauge,
  printer: IconPrinter,
  display: IconDeviceDesktop,
  disk: IconDeviceFloppy,
  clock: IconClock,
  backup: IconDatabaseExport,
} satisfies Record<HealthName, unknown>

type Props = {
  readonly state: CounterState
  /** The customer had a display of its own since this window opened. */
  readonly hadSecondDisplay: boolean
}

/** One calm line: what the till leans on, coloured only where somebody should look after it. */
export function HealthStrip({ state, hadSecondDisplay }: Props) {
  const speech = useSpeech()
  const now = useNow()
  const health = useHealth(state)
  const { customerOn, clockAheadSeconds } = state

  if (health === null) return <ul className={styles.strip} />
  const known = { customerOn, clockAheadSeconds, hadSecondDisplay }
  const attention = needsAttention(health, known, now)
  const values = healthValues(health, known, speech, now)
  return (
    <ul className={styles.strip} aria-label={speech.words.health.title} data-testid="health">
      {healthNames.map((name) => {
        const Icon = icons[name]
        const { said, meaning } = values[name]
        return (
          <li
            key={name}
            className={styles.item}
            title={meaning}
            data-testid={`health-${name}`}
            data-state={attention.has(name) ? 'attention' : 'ok'}
          >
            <Icon aria-hidden />
            <span className={styles.name}>{speech.words.health[name]}</span>
            <span className={styles.value}>{said}</span>
          </li>
        )
      })}
    </ul>
  )
}
