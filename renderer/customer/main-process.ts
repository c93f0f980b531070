import { customerContract } from '../../shared/customer-contract'
import { customerViewSchema } from '../../shared/customer-view'
import { listen, question } from '../ask-main'
import { mainState } from '../main-state'

/** Everything this window may ask of main, typed and parsed by the contract. */
export const mainProcess = {
  codePainted: question('codePainted', customerContract.codePainted),
  screenPainted: question('screenPainted', customerContract.screenPainted),
}

export const customerState = mainState(
  question('getView', customerContract.getView),
  listen('onViewChanged', customerViewSchema),
)
