import type { CSSProperties } from 'react'
import type { Environment } from '../../shared/receipt'
import { pictureUrl, type ShopPictures } from '../../shared/shop-picture'
import { useSpeech } from '../language/customer-language'
import { useNow } from '../ui/use-now'
import { PictureShow } from './picture-show'
import { ScreenFrame } from './screen-frame'
import styles from './welcome.module.css'

type Props = {
  readonly environment: Environment
  readonly shopName: string
  readonly pictures: ShopPictures
}

/** Nobody is paying: the shop's face, its name and the time. */
export function Welcome({ environment, shopName, pictures: { logo, welcome } }: Props) {
  const { words, time, day } = useSpeech()
  const now = useNow()
  const fit: CSSProperties = { '--characters': shopName.length }
  return (
    <div className={styles.welcome} data-pictures={welcome.length > 0}>
      {welcome.length > 0 && <PictureShow files={welcome} />}
      <ScreenFrame environment={environment} tone="calm">
        {logo === null ? (
          <p className={styles.greeting}>{words.customer.welcome}</p>
        ) : (
          <img className={styles.logo} src={pictureUrl(logo)} alt="" />
        )}
        <h1 className={styles.shop} style={fit}>
          {shopName}
        </h1>
        <span className={styles.rule} aria-hidden />
        <time className={styles.clock}>{time(now)}</time>
        <p className={styles.day}>{day(now)}</p>
      </ScreenFrame>
    </div>
  )
}
