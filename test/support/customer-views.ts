import type { CustomerScreen, CustomerView } from '../../shared/customer-view'
import type { PaymentId } from '../../shared/payment-id'
import { languages } from '../../shared/receipt'
import { longestQris } from './longest-qris'
import { paymentId } from './payment-ids'
import { rupiah } from './rupiah'
import { utc } from './utc'

/** Every screen of the customer's window, with the most that each can have to say. */
function fullScreens(id: (screen: string) => PaymentId): readonly CustomerScreen[] {
  const amount = rupiah(999_999_999)
  const pay = {
    kind: 'pay',
    amount,
    code: longestQris(),
    merchantName: 'WARUNG SUMBERREJEKI ABADI',
    isQris: true,
    expiresInSeconds: null,
    checking: true,
  } as const
  const none = { merchantName: null, isQris: false }
  return [
    { kind: 'welcome' },
    { kind: 'asking', paymentId: id('asking'), failing: false },
    { kind: 'asking', paymentId: id('asking-failing'), failing: true },
    { kind: 'code-being-made', paymentId: id('being-made'), amount },
    { ...pay, paymentId: id('pay') },
    { ...pay, paymentId: id('pay-left'), expiresInSeconds: 250 },
    { ...pay, paymentId: id('pay-over'), expiresInSeconds: -60 },
    { ...pay, paymentId: id('pay-interrupted'), expiresInSeconds: 250, checking: false },
    { ...pay, ...none, paymentId: id('pay-no-qris'), code: 'XXX', checking: false },
    { ...pay, ...none, paymentId: id('pay-too-long'), code: 'x'.repeat(5000) },
    { kind: 'please-wait', paymentId: id('claimed'), because: 'claimed' },
    { kind: 'please-wait', paymentId: id('held'), because: 'held' },
    { kind: 'please-wait', paymentId: id('verifying'), because: 'verifying' },
    { kind: 'please-wait', paymentId: id('unknown'), because: 'unknown' },
    { kind: 'paid', paymentId: id('paid'), amount, seenAt: utc('2026-11-23T02:00:00Z') },
    { kind: 'ended', paymentId: id('ended') },
  ]
}

/** `mark`: words that stand on this view and on no other, to wait for. */
export type FullView = { readonly mark: string; readonly view: CustomerView }

/** All screens in all languages, for a shop with the longest name in the environment with the longest banner. */
export const fullViews: readonly FullView[] = languages.flatMap((language) => {
  const shopName = `Toko Sumber Rejeki Makmur Sentosa Abadi ${language}`.slice(-40)
  const screens = fullScreens((screen) => paymentId(`XID-5732095327-${language}-${screen}`))
  return screens.map((screen) => ({
    mark: screen.kind === 'welcome' ? shopName : screen.paymentId,
    view: {
      environment: 'simulator',
      shopName,
      language,
      timeZone: 'Asia/Jakarta',
      theme: 'light',
      screen,
    },
  }))
})
