import type { ReactNode } from 'react'
import styles from './card.module.css'

type Props = {
  readonly title?: string
  readonly tone?: 'plain' | 'attention' | 'paid'
  readonly children: ReactNode
}

/** A sheet of paper on the counter: one subject each. */
export function Card({ title, tone = 'plain', children }: Props) {
  return (
    <section className={styles.card} data-tone={tone}>
      {title !== undefined && <h2 className={styles.title}>{title}</h2>}
      {children}
    </section>
  )
}
