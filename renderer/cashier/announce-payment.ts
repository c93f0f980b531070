import type { CounterState } from '../../shared/counter'
import { chimeSeconds, loudspeaker, playChime } from '../ui/chime'
import { speakAmount } from '../ui/voice/speak-amount'
import type { Chimed } from './chime-for'

/** What the till says of a payment that came: its chime, then, where the shop wants it, the amount. */
export async function announcePayment({ chime, record }: Chimed, state: CounterState): Promise<void> {
  const { chimes, voice, volume } = state.sound
  if (chimes) void playChime(chime, volume)
  const amount = record.latest?.payment.amount ?? null
  if (!voice || amount === null) return
  if (chimes) await new Promise((rung) => setTimeout(rung, chimeSeconds(chime) * 1000))
  // A till without a loudspeaker stays silent: the screen says everything as well.
  await speakAmount(loudspeaker(), amount, state.customerLanguage, volume)
}
