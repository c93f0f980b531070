import { useWords } from '../../language/language'
import { Card } from '../card'
import { LearnScanner } from './learn-scanner'
import { NumberField } from './number-field'
import type { SectionProps } from './use-draft'
import { TextField } from './text-field'

const LONGEST_AFFIX = 8

/** How the scanner is told from a person typing, and what it adds to the code. */
export function ScannerSection({ draft: { scanner }, change, wrong }: SectionProps) {
  const words = useWords().settings.scanner
  const set = (part: Partial<typeof scanner>) => change({ scanner: { ...scanner, ...part } })
  return (
    <Card title={words.title}>
      <LearnScanner scanner={scanner} onUse={set} />
      <NumberField
        label={words.slowest}
        hint={words.slowestHint}
        value={scanner.slowestKeyMs}
        wrong={wrong.has('scanner.slowestKeyMs')}
        onNumber={(slowestKeyMs) => set({ slowestKeyMs })}
      />
      <TextField
        label={words.prefix}
        hint={words.affixHint}
        maxLength={LONGEST_AFFIX}
        value={scanner.prefix}
        onText={(prefix) => set({ prefix })}
      />
      <TextField
        label={words.suffix}
        hint={words.affixHint}
        maxLength={LONGEST_AFFIX}
        value={scanner.suffix}
        onText={(suffix) => set({ suffix })}
      />
    </Card>
  )
}
