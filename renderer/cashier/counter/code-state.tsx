import { IconAlertTriangle, IconCircleCheck, IconClockHour4 } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './code-state.module.css'

const icons = { good: IconCircleCheck, wait: IconClockHour4, attention: IconAlertTriangle }

type Props = { readonly tone: keyof typeof icons; readonly children: ReactNode }

export function CodeState({ tone, children }: Props) {
  const Icon = icons[tone]
  return (
    <p className={styles.state} data-tone={tone}>
      <Icon aria-hidden />
      <span>{children}</span>
    </p>
  )
}
