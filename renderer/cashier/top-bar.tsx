import {
  IconChartBar,
  IconHistory,
  IconQrcode,
  IconReceipt2,
  IconScan,
  IconSettings,
} from '@tabler/icons-react'
import type { SignInState } from '../../shared/cashier'
import type { Environment } from '../../shared/receipt'
import { useWords } from '../language/language'
import { EnvironmentBanner } from '../ui/environment-banner'
import { IconButton } from '../ui/icon-button'
import { KeyHint } from '../ui/key-hint'
import { PersonChip } from './sign-in/person-chip'
import styles from './top-bar.module.css'

export const screenKeys = {
  counter: 'F1',
  history: 'F2',
  shift: 'Alt+S',
  reports: 'Alt+L',
  settings: 'F3',
} as const
export type ScreenName = keyof typeof screenKeys

const tabs = [
  { name: 'counter', Icon: IconScan },
  { name: 'history', Icon: IconHistory },
  { name: 'shift', Icon: IconReceipt2 },
  { name: 'reports', Icon: IconChartBar },
  { name: 'settings', Icon: IconSettings },
] as const satisfies readonly { name: ScreenName; Icon: unknown }[]

type Props = {
  readonly environment: Environment
  readonly shopName: string
  /** How many were paid away from the counter and wait to be noted there. */
  readonly paidAside: number
  readonly signIn: SignInState
  readonly choosingPerson: boolean
  readonly onChoosePerson: (choosing: boolean) => void
  readonly screen: ScreenName
  readonly onChoose: (screen: ScreenName) => void
  readonly onShowKeys: () => void
}

export function TopBar({
  environment,
  shopName,
  paidAside,
  signIn,
  choosingPerson,
  onChoosePerson,
  screen,
  onChoose,
  onShowKeys,
}: Props) {
  const words = useWords()
  return (
    <header className={styles.bar}>
      <p className={styles.name}>
        <IconQrcode aria-hidden />
        {words.name}
      </p>
      <nav className={styles.tabs}>
        {tabs.map(({ name, Icon }) => (
          <button
            key={name}
            type="button"
            className={styles.tab}
            aria-current={screen === name ? 'page' : undefined}
            aria-keyshortcuts={screenKeys[name]}
            data-testid={`tab-${name}`}
            onClick={() => onChoose(name)}
          >
            <Icon aria-hidden />
            {words.tabs[name]}
            {name === 'counter' && screen !== name && paidAside > 0 && (
              <span className={styles.badge} title={words.aside.paid}>
                {paidAside}
              </span>
            )}
            <KeyHint name={screenKeys[name]} />
          </button>
        ))}
      </nav>
      <p className={styles.shop}>{shopName}</p>
      <PersonChip signIn={signIn} choosing={choosingPerson} onChoose={onChoosePerson} />
      <IconButton
        icon={<strong aria-hidden>?</strong>}
        label={words.keys.open}
        aria-keyshortcuts="?"
        data-testid="show-keys"
        onClick={onShowKeys}
      />
      <EnvironmentBanner environment={environment} />
    </header>
  )
}
