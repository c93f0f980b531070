import { IconBarcode } from '@tabler/icons-react'
import { useId, useRef } from 'react'
import type { Settings } from '../../../shared/settings'
import { useWords } from '../../language/language'
import field from './field.module.css'
import styles from './learn-scanner.module.css'
import { LearntResult } from './learnt-result'
import { useLearnScan } from './use-learn-scan'

type Scanner = Settings['scanner']
type Props = { readonly scanner: Scanner; readonly onUse: (part: Partial<Scanner>) => void }

/** Scan anything here: what arrives, how fast, and what the settings should be. Nothing is opened by it. */
export function LearnScanner({ scanner, onUse }: Props) {
  const words = useWords().settings.scanner
  const input = useRef<HTMLInputElement>(null)
  const learnt = useLearnScan(input)
  const id = useId()
  return (
    <div className={field.field}>
      <label htmlFor={id}>{words.learn}</label>
      <div className={styles.field}>
        <IconBarcode aria-hidden />
        <input
          ref={input}
          id={id}
          autoComplete="off"
          spellCheck={false}
          placeholder={words.learnHint}
          data-testid="learn-scanner"
          // Its keys are taken as they come; the field itself stays empty.
          value=""
          readOnly
        />
      </div>
      {/* Always there, or nothing would be announced when the first scan arrives. */}
      <div aria-live="polite">
        {learnt !== null && (
          <LearntResult key={learnt.read} learnt={learnt} scanner={scanner} onUse={onUse} />
        )}
      </div>
    </div>
  )
}
