import type { ConnectedDisplay } from '../../shared/connected-display'
import { problem } from '../../shared/problem'
import { failed, type Result, succeeded } from '../../shared/result'
import { rupiahSchema } from '../../shared/rupiah'
import type { Trial, WantedTrial } from '../../shared/trial'
import { simulatedQris } from '../simulator/simulated-qris'
import type { Counter } from './counter'

/** Long enough to walk round the counter and hold a phone to it. */
const TEST_SHOWN_MS = 8000

/** As long as a real one, of a merchant whom no app can pay. */
const TEST_CODE = simulatedQris('XID-0000000000', rupiahSchema.parse(65_000))

/**
 * What a technician tries out on the customer's display. Money first: while a payment stands on the counter nothing is
 * tried, and a payment that is opened takes the display back (see `changeCounter`).
 */
export function displayTrial(counter: Counter, display: () => ConnectedDisplay | null) {
  let over: NodeJS.Timeout | undefined

  const end = (): void => {
    clearTimeout(over)
    counter.change({ kind: 'trial-changed', trial: null })
  }
  const drawn = (wanted: WantedTrial): Trial | null => {
    if (wanted.kind === 'calibrate') return wanted
    const on = display()
    if (on === null) return null
    const { width, height, scale, hertz } = on
    return { kind: 'test', code: TEST_CODE, display: { width, height, scale, hertz } }
  }

  return {
    /** Null ends what is tried. A problem while a payment is on the counter or the customer's window is hidden. */
    show: (wanted: WantedTrial | null): Result<undefined> => {
      if (wanted === null) {
        end()
        return succeeded(undefined)
      }
      const { current, customerOn } = counter.state()
      if (current !== null) return failed(problem('counter-in-use', current.record.paymentId))
      const trial = customerOn === 'hidden' ? null : drawn(wanted)
      if (trial === null) return failed(problem('customer-display-hidden'))
      clearTimeout(over)
      counter.change({ kind: 'trial-changed', trial })
      if (trial.kind === 'test') over = setTimeout(end, TEST_SHOWN_MS)
      return succeeded(undefined)
    },
    end,
  }
}
export type DisplayTrial = ReturnType<typeof displayTrial>
