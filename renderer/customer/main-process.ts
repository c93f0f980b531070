import * as z from 'zod/mini'
import { customerContract } from '../../shared/customer-contract'
import { customerViewSchema } from '../../shared/customer-view'
import { listen, questionsWith } from '../ask-main'
import { mainState } from '../main-state'

/** Every problem's code would be more than the whole of this window's own words. */
const question = questionsWith(
  z.object({ code: z.enum(['request-refused', 'request-invalid', 'unexpected']), detail: z.string() }),
)

/** Everything this window may ask of main, typed and parsed by the contract. */
export const mainProcess = {
  codePainted: question('codePainted', customerContract.codePainted),
  screenPainted: question('screenPainted', customerContract.screenPainted),
}

export const customerState = mainState(
  question('getView', customerContract.getView),
  listen('onViewChanged', customerViewSchema),
)
