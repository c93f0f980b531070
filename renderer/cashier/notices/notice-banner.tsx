import { IconDatabaseExclamation } from '@tabler/icons-react'
import type { Notice } from '../../../shared/notice'
import { useSpeech } from '../../language/language'
import { Button } from '../../ui/button'
import { mainProcess } from '../main-process'
import { ProblemLine } from '../problem-line'
import { useRequest } from '../use-request'
import styles from './notice-banner.module.css'

export function NoticeBanner({ notice }: { readonly notice: Notice }) {
  const { words } = useSpeech()
  const { run, busy, problem } = useRequest()
  const acknowledge = () => void run(() => mainProcess.acknowledgeNotice({ number: notice.number }))
  return (
    <div className={styles.banner} data-testid="notice" data-kind={notice.kind}>
      <IconDatabaseExclamation className={styles.icon} aria-hidden />
      <NoticeWords notice={notice} />
      <Button disabled={busy} onClick={acknowledge} data-testid="acknowledge-notice">
        {words.notice.understood}
      </Button>
      {problem !== null && <ProblemLine problem={problem} />}
    </div>
  )
}

function NoticeWords({ notice }: { readonly notice: Notice }) {
  const { words, dayAndTime } = useSpeech()
  const say = words.notice
  if (notice.kind === 'backup-failed') {
    return (
      <p className={styles.words}>
        {say.backupFailed(dayAndTime(notice.at))} <small>{notice.detail}</small>
      </p>
    )
  }
  const what =
    notice.kind === 'archive-taken-up'
      ? words.archive.takenUp(dayAndTime(notice.backupAt))
      : notice.kind === 'history-restored'
        ? say.restored(dayAndTime(notice.backupAt))
        : say.begunAnew
  return (
    <p className={styles.words}>
      {what}
      {say.askedAgain(notice.askedAgain)}{' '}
      {notice.setAside !== '' && <small>{say.setAside(notice.setAside)}</small>}
    </p>
  )
}
