import { IconCircleCheck } from '@tabler/icons-react'
import { useState } from 'react'
import type { Settings } from '../../../shared/settings'
import { useWords } from '../../language/language'
import { Button } from '../../ui/button'
import { affixesAround, gapFor, type LearntScan } from './learn-scan'
import styles from './learn-scanner.module.css'
import note from './note.module.css'
import { TextField } from './text-field'

type Scanner = Settings['scanner']
type Props = {
  readonly learnt: LearntScan
  readonly scanner: Scanner
  readonly onUse: (part: Partial<Scanner>) => void
}

export function LearntResult({ learnt, scanner, onUse }: Props) {
  const words = useWords().settings.scanner
  const [printed, setPrinted] = useState(learnt.read)
  const around = affixesAround(learnt.read, printed)
  const gap = gapFor(learnt)
  // A limit that is generous already stays: only one that would take this scanner for a person is too low.
  const gapFits = learnt.slowest <= scanner.slowestKeyMs
  const affixesFit = around?.prefix === scanner.prefix && around.suffix === scanner.suffix
  return (
    <div className={styles.result} data-testid="learnt-scan">
      <p className={styles.read}>
        <span>{words.read}</span>
        <code>{learnt.read}</code>
        <span>{words.gaps(learnt.fastest, learnt.slowest)}</span>
      </p>
      {learnt.byHand ? (
        <p className={note.attention}>{words.byHand}</p>
      ) : (
        <>
          <TextField
            label={words.printed}
            hint={around === null ? words.notInside : words.printedHint}
            value={printed}
            onText={setPrinted}
          />
          {gapFits && affixesFit && (
            <p className={note.good}>
              <IconCircleCheck aria-hidden />
              {words.fits}
            </p>
          )}
          <div className={note.row}>
            {!gapFits && <Button onClick={() => onUse({ slowestKeyMs: gap })}>{words.takeGap(gap)}</Button>}
            {around !== null && !affixesFit && (
              <Button onClick={() => onUse(around)}>{words.takeAffixes(around.prefix, around.suffix)}</Button>
            )}
          </div>
        </>
      )}
    </div>
  )
}
