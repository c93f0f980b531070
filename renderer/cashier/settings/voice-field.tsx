import { IconSpeakerphone } from '@tabler/icons-react'
import { useState } from 'react'
import { rupiahSchema } from '../../../shared/rupiah'
import { useWords } from '../../language/language'
import { Button } from '../../ui/button'
import { loudspeaker } from '../../ui/chime'
import { speakAmount } from '../../ui/voice/speak-amount'
import field from './field.module.css'
import { ToggleField } from './toggle-field'
import type { SectionProps } from './use-draft'

const EXAMPLE = rupiahSchema.parse(65_000)

/** Off until somebody has listened to it and wants it: docs/voice.md says why. */
export function VoiceField({ draft: { sound, customerLanguage }, change }: SectionProps) {
  const words = useWords().sound
  const [silent, setSilent] = useState(false)
  const listen = async () => {
    const spoken = await speakAmount(loudspeaker(), EXAMPLE, customerLanguage, sound.volume)
    setSilent(!spoken.ok)
  }
  return (
    <>
      <ToggleField
        label={words.voice}
        on={sound.voice}
        onToggle={(voice) => change({ sound: { ...sound, voice } })}
      />
      <p className={field.said}>{silent ? words.noVoice : words.voiceHint}</p>
      <Button icon={<IconSpeakerphone aria-hidden />} onClick={() => void listen()} data-testid="try-voice">
        {words.trySpeaking}
      </Button>
    </>
  )
}
