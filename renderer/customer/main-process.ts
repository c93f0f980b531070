import { customerContract } from '../../shared/customer-contract'
import { customerViewSchema } from '../../shared/customer-view'
import { listen, question } from '../ask-main'

/** Everything this window may ask of main, typed and parsed by the contract. */
export const mainProcess = {
  getView: question('getView', customerContract.getView),
  codePainted: question('codePainted', customerContract.codePainted),
  onViewChanged: listen('onViewChanged', customerViewSchema),
}
