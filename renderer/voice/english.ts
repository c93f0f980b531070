import type { EnglishClip } from '../../shared/voice/english'
import type { Voice } from '../ui/voice/voice'
import recording from './english.ogg?inline'
import { englishSpans } from './english-spans'
import licence from './licence.txt?raw'

export const englishVoice: Voice<EnglishClip> = { recording, spans: englishSpans, licence }
