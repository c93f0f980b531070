import type { CheckedArchive } from '../../../shared/archive'
import { useSpeech } from '../../language/language'
import { Button } from '../../ui/button'
import { mainProcess } from './main-process'
import { ProblemLine } from '../problem-line'
import { useRequest } from '../use-request'
import styles from './cashiers-card.module.css'

type Props = { readonly archive: CheckedArchive; readonly onCancel: () => void }

/** What is in an archive, and what taking it would mean, before anything is replaced. */
export function CheckedArchiveSheet({ archive, onCancel }: Props) {
  const { words, dayAndTime, number } = useSpeech()
  const say = words.archive
  const { run, busy, problem } = useRequest()
  const { shop, madeAt, payments, oldest, newest, here, onlyHere, token } = archive
  const count = (value: number) => number(value, 0)
  const lines = [
    say.sound,
    ...(shop === null ? [] : [say.of(shop)]),
    ...(madeAt === null ? [] : [say.madeAt(dayAndTime(madeAt))]),
    oldest === null || newest === null
      ? say.holdsNothing
      : say.holds(count(payments), dayAndTime(oldest), dayAndTime(newest)),
    say.replaces(count(here)),
  ]
  return (
    <div className={styles.form} role="group" aria-label={say.take} data-testid="checked-archive">
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        <li>{onlyHere === 0 ? say.nothingMissing : <strong>{say.onlyHere(count(onlyHere))}</strong>}</li>
        <li>{say.restarts}</li>
      </ul>
      {problem !== null && <ProblemLine problem={problem} />}
      <div className={styles.row}>
        <Button
          kind="danger"
          disabled={busy}
          onClick={() => void run(() => mainProcess.takeArchive({ token }))}
          data-testid="take-archive"
        >
          {say.take}
        </Button>
        <Button autoFocus onClick={onCancel}>
          {say.cancel}
        </Button>
      </div>
    </div>
  )
}
