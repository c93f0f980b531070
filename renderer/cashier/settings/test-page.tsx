import { IconCircleCheck, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { useWords } from '../../language/language'
import { Button } from '../../ui/button'
import { mainProcess } from './main-process'
import { ProblemLine } from '../problem-line'
import { useRequest } from '../use-request'
import field from './field.module.css'
import styles from './note.module.css'

type Props = {
  readonly unsaved: boolean
  /** Whether a drawer is set up that can be tried. */
  readonly drawer: boolean
  readonly saveFirst: (() => Promise<boolean>) | undefined
}

/** Prints on the printer that is saved, not on the one in the draft: so that has to be saved first. */
export function TestPage({ unsaved, drawer, saveFirst }: Props) {
  const { settings } = useWords()
  const { run, busy, problem } = useRequest()
  const [sent, setSent] = useState(false)
  const mustSave = unsaved && saveFirst === undefined
  const print = async (openDrawer: boolean) => {
    setSent(false)
    if (unsaved && (await saveFirst?.()) !== true) return
    setSent((await run(() => mainProcess.printTestPage({ openDrawer }))).ok)
  }
  return (
    <div className={styles.row}>
      <Button
        icon={<IconPrinter aria-hidden />}
        disabled={busy || mustSave}
        onClick={() => void print(false)}
      >
        {settings.testPage}
      </Button>
      {drawer && (
        <Button kind="quiet" disabled={busy || mustSave} onClick={() => void print(true)}>
          {settings.printingParts.tryDrawer}
        </Button>
      )}
      {mustSave && <p className={field.said}>{settings.testPageUnsaved}</p>}
      {sent && !unsaved && (
        <p className={styles.good} role="status">
          <IconCircleCheck aria-hidden />
          {settings.testPageSent}
        </p>
      )}
      {problem !== null && <ProblemLine problem={problem} />}
    </div>
  )
}
