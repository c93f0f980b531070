import { IconVolume } from '@tabler/icons-react'
import { useWords } from '../../language/language'
import { Button } from '../../ui/button'
import { playChime } from '../../ui/chime'
import { Card } from '../card'
import field from './field.module.css'
import note from './note.module.css'
import { RangeField } from './range-field'
import type { SectionProps } from './use-draft'
import { ToggleField } from './toggle-field'
import { VoiceField } from './voice-field'

const kinds = ['paid', 'aside', 'late'] as const

/** The chimes as they will sound, before anything is saved. */
export function SoundSection(props: SectionProps) {
  const { draft, change } = props
  const words = useWords().sound
  const { sound } = draft
  const percent = `${Math.round(sound.volume * 100)} %`
  return (
    <Card title={words.title}>
      <ToggleField
        label={words.chimes}
        on={sound.chimes}
        onToggle={(chimes) => change({ sound: { ...sound, chimes } })}
      />
      {!sound.chimes && <p className={field.said}>{words.off}</p>}
      <RangeField
        label={words.volume}
        value={sound.volume}
        least={0}
        most={1}
        step={0.05}
        shown={percent}
        disabled={!sound.chimes && !sound.voice}
        onValue={(volume) => change({ sound: { ...sound, volume } })}
      />
      <fieldset className={field.field}>
        <legend>{words.listen}</legend>
        <div className={note.row}>
          {kinds.map((kind) => (
            <Button
              key={kind}
              icon={<IconVolume aria-hidden />}
              disabled={!sound.chimes}
              onClick={() => void playChime(kind, sound.volume)}
            >
              {words.chime[kind]}
            </Button>
          ))}
        </div>
      </fieldset>
      <VoiceField {...props} />
    </Card>
  )
}
