import type { Notice } from '../../../shared/notice'
import styles from './notice-area.module.css'
import { NoticeBanner } from './notice-banner'

/** What a cashier has to be told, over every screen. Always there, so that a new one is read out. */
export function NoticeArea({ notices }: { readonly notices: readonly Notice[] }) {
  return (
    <div className={styles.area} role="status">
      {notices.map((notice) => (
        <NoticeBanner key={notice.number} notice={notice} />
      ))}
    </div>
  )
}
