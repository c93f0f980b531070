import type { ComponentProps, ReactNode } from 'react'
import styles from './button.module.css'
import { KeyHint } from './key-hint'

type Props = Omit<ComponentProps<'button'>, 'className' | 'type'> & {
  readonly kind?: 'plain' | 'primary' | 'danger' | 'quiet'
  readonly type?: 'button' | 'submit'
  readonly icon?: ReactNode
  /** The key that does the same. */
  readonly keyName?: string
}

export function Button({ kind = 'plain', type = 'button', icon, keyName, children, ...rest }: Props) {
  return (
    <button {...rest} type={type} className={styles.button} data-kind={kind} aria-keyshortcuts={keyName}>
      {icon}
      <span>{children}</span>
      {keyName !== undefined && <KeyHint name={keyName} />}
    </button>
  )
}
