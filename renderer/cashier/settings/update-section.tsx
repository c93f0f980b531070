import { useState } from 'react'
import { updateFeedSchema } from '../../../shared/update'
import { useWords } from '../../language/language'
import { Card } from '../card'
import field from './field.module.css'
import { TextField } from './text-field'
import type { SectionProps } from './use-draft'

/** Where new versions come from: both an address and a key, or neither. */
export function UpdateSection({ draft, change }: SectionProps) {
  const { program } = useWords()
  const [typed, setTyped] = useState({
    url: draft.updates?.url ?? '',
    publicKey: draft.updates?.publicKey ?? '',
  })
  const write = (part: Partial<typeof typed>): void => {
    const next = { ...typed, ...part }
    setTyped(next)
    const feed = updateFeedSchema.safeParse(next)
    // A half of it is none: nothing is asked until both are there.
    change({ updates: feed.success ? feed.data : null })
  }
  const { url, publicKey } = updateFeedSchema.shape
  return (
    <Card title={program.title}>
      <TextField
        label={program.feed}
        maxLength={500}
        value={typed.url}
        wrong={typed.url !== '' && !url.safeParse(typed.url).success}
        onText={(text) => write({ url: text })}
      />
      <TextField
        label={program.publicKey}
        maxLength={60}
        value={typed.publicKey}
        wrong={typed.publicKey !== '' && !publicKey.safeParse(typed.publicKey).success}
        onText={(text) => write({ publicKey: text })}
      />
      <p className={field.said}>{program.feedHint}</p>
    </Card>
  )
}
