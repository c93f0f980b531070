import { cashierContract } from '../shared/cashier-contract'
import { customerContract } from '../shared/customer-contract'
import { succeeded } from '../shared/result'
import { closeBeforeQuit } from './close-before-quit'
import { type AppParts, composeApp } from './compose-app'
import { type Answering, answersTo } from './ipc/handle-request'
import { noticeReturn } from './payments/notice-return'

/** All that the windows wait for: builds the app, takes up again what was left unfinished, and answers their requests. */
export async function runCounter(parts: AppParts): Promise<Answering> {
  const { windows, report, log } = parts
  const kasir = await composeApp(parts)
  // A page that is loaded again has forgotten what it was trying out.
  windows.cashier?.webContents.on('did-start-loading', kasir.endTrial)
  noticeReturn(kasir.askAgain)
  closeBeforeQuit(kasir.close, log)
  kasir.resume()
  void kasir.painted.then(() => {
    report({ event: 'app.ready' })
    return kasir.readAhead()
  })
  return {
    cashier: answersTo(
      'cashier',
      cashierContract,
      kasir.cashierHandlers,
      () => windows.cashier?.webContents ?? null,
      kasir.mayAsk,
      log,
    ),
    customer: answersTo(
      'customer',
      customerContract,
      kasir.customerHandlers,
      () => windows.customer?.webContents ?? null,
      () => succeeded(undefined),
      log,
    ),
  }
}
