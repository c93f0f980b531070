import type { customerContract } from '../../shared/customer-contract'
import { customerView } from '../../shared/customer-view'
import { succeeded } from '../../shared/result'
import type { Counter } from '../counter/counter'
import type { CounterService } from '../counter/serve-counter'
import type { PaintedScreens } from '../windows/painted-screens'
import type { Handlers } from './handle-request'

export const customerRequestHandlers = (
  counter: Counter,
  service: CounterService,
  screens: PaintedScreens,
): Handlers<typeof customerContract> => ({
  getView: () => succeeded(customerView(service.atThisMoment(counter.state()))),
  screenPainted: () => {
    screens.painted('customer')
    return succeeded(undefined)
  },
  codePainted: ({ paymentId, code, side }) => {
    service.codePainted(paymentId, code, side)
    return succeeded(undefined)
  },
})
