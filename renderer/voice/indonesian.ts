import type { IndonesianClip } from '../../shared/voice/indonesian'
import type { Voice } from '../ui/voice/voice'
import recording from './indonesian.ogg?inline'
import { indonesianSpans } from './indonesian-spans'
import licence from './licence.txt?raw'

export const indonesianVoice: Voice<IndonesianClip> = { recording, spans: indonesianSpans, licence }
