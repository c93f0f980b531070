import type { CSSProperties } from 'react'
import type { Environment } from '../../shared/receipt'
import { useSpeech } from '../language/customer-language'
import { useNow } from '../ui/use-now'
import { ScreenFrame } from './screen-frame'
import styles from './welcome.module.css'

type Props = { readonly environment: Environment; readonly shopName: string }

/** Nobody is paying: the shop's name and the time. */
export function Welcome({ environment, shopName }: Props) {
  const { words, time, day } = useSpeech()
  const now = useNow()
  const fit: CSSProperties = { '--characters': shopName.length }
  return (
    <ScreenFrame environment={environment} tone="calm">
      <p className={styles.greeting}>{words.customer.welcome}</p>
      <h1 className={styles.shop} style={fit}>
        {shopName}
      </h1>
      <span className={styles.rule} aria-hidden />
      <time className={styles.clock}>{time(now)}</time>
      <p className={styles.day}>{day(now)}</p>
    </ScreenFrame>
  )
}
