import type { UpdateFeed } from '../../../shared/update'
import { useWords } from '../../language/language'
import { Card } from '../card'
import field from './field.module.css'
import { TextField } from './text-field'
import type { SectionProps } from './use-draft'

/** Where new versions come from: both an address and a key, or neither. Half of it, or a wrong one, is not saved. */
export function UpdateSection({ draft, change, wrong }: SectionProps) {
  const { program } = useWords()
  const { url, publicKey } = draft.updates ?? { url: '', publicKey: '' }
  const write = (part: Partial<UpdateFeed>): void => {
    const feed = { url, publicKey, ...part }
    change({ updates: feed.url === '' && feed.publicKey === '' ? null : feed })
  }
  return (
    <Card title={program.feedTitle}>
      <TextField
        label={program.feed}
        maxLength={500}
        value={url}
        wrong={wrong.has('updates.url')}
        onText={(text) => write({ url: text })}
      />
      <TextField
        label={program.publicKey}
        maxLength={60}
        value={publicKey}
        wrong={wrong.has('updates.publicKey')}
        onText={(text) => write({ publicKey: text })}
      />
      <p className={field.said}>{program.feedHint}</p>
    </Card>
  )
}
