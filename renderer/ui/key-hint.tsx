import styles from './key-hint.module.css'

const shown: Readonly<Record<string, string>> = { Escape: 'Esc' }

export function KeyHint({ name }: { readonly name: string }) {
  return (
    <kbd className={styles.key} aria-hidden>
      {shown[name] ?? name}
    </kbd>
  )
}
