import type { ComponentProps, ReactNode } from 'react'
import styles from './icon-button.module.css'

type Props = Omit<ComponentProps<'button'>, 'className' | 'type' | 'title' | 'children'> & {
  readonly icon: ReactNode
  /** What it does, for those who hear it and those who point at it. */
  readonly label: string
}

/** A button where there is no room for words. */
export function IconButton({ icon, label, ...rest }: Props) {
  return (
    <button {...rest} type="button" className={styles.button} aria-label={label} title={label}>
      {icon}
    </button>
  )
}
