import { beforeCustomer, pixelsPerCmOn } from '../shared/measured-display'
import type { Settings } from '../shared/settings'
import type { Counter } from './counter/counter'
import { displayTrial } from './counter/display-trial'
import type { Report } from './diagnostics/domain-events'
import type { Windows } from './ipc/push'
import type { Placement } from './windows/choose-customer-display'
import { followDisplays } from './windows/follow-displays'
import { listDisplays } from './windows/list-displays'
import { paintedScreens } from './windows/painted-screens'

type Parts = {
  readonly windows: Windows
  /** Where the windows were opened; from then on they follow the displays by themselves. */
  readonly placement: Placement
  readonly settings: () => Settings
  readonly counter: Counter
  readonly report: Report
}

/** On which displays the windows are, when they have painted there, and what a technician tries out on them. */
export function composeDisplays({ windows, placement, settings, counter, report }: Parts) {
  const displayOfCustomer = () => beforeCustomer(listDisplays(settings().customerDisplay))
  const showPlace = ({ customer }: Placement): void => {
    const pixelsPerCm = pixelsPerCmOn(settings().measuredDisplays, displayOfCustomer())
    counter.change({ kind: 'customer-placed', customerOn: customer.on, pixelsPerCm })
  }
  const displays = followDisplays(
    () => windows,
    () => settings().customerDisplay,
    placement,
    (count, now) => {
      showPlace(now)
      report({ event: 'display.changed', displays: count, customer_on: now.customer.on })
    },
  )
  return {
    trial: displayTrial(counter, displayOfCustomer),
    screens: paintedScreens(placement),
    placeWindows: displays.place,
    follow: (): void => {
      showPlace(placement)
      displays.follow()
    },
  }
}
