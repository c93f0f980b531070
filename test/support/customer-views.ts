import { customerEn } from '../../renderer/language/customer-en'
import { customerId } from '../../renderer/language/customer-id'
import type { CustomerScreen, CustomerView } from '../../shared/customer-view'
import type { PaymentId } from '../../shared/payment-id'
import { type Language, languages } from '../../shared/receipt'
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
    { kind: 'calibrate', width: 240 },
    { kind: 'test', code: longestQris(), display: { width: 3840, height: 2160, scale: 1.25, hertz: 59.94 } },
  ]
}

const words = { id: customerId, en: customerEn }

/** The screens that are about no payment. */
const markOf: Readonly<
  Record<'welcome' | 'calibrate' | 'test', (language: Language, shopName: string) => string>
> = {
  welcome: (_language, shopName) => shopName,
  calibrate: (language) => words[language].customer.calibrate,
  test: (language) => words[language].customer.test.edge,
}

/** `mark`: words that stand on this view and on no other, to wait for. */
export type FullView = { readonly mark: string; readonly view: CustomerView }

/** All screens in all languages, for a shop with the longest name in the environment with the longest banner. */
export const fullViews: readonly FullView[] = languages.flatMap((language) => {
  const shopName = `Toko Sumber Rejeki Makmur Sentosa Abadi ${language}`.slice(-40)
  const screens = fullScreens((screen) => paymentId(`XID-5732095327-${language}-${screen}`))
  const shop: Omit<CustomerView, 'screen'> = {
    environment: 'simulator',
    shopName,
    pictures: { logo: null, welcome: [] },
    language,
    timeZone: 'Asia/Jakarta',
    theme: 'light',
  }
  const shouted = shopName.toUpperCase()
  return [
    ...screens.map((screen) => ({
      mark: 'paymentId' in screen ? screen.paymentId : markOf[screen.kind](language, shopName),
      view: { ...shop, screen },
    })),
    {
      mark: shouted,
      view: {
        ...shop,
        shopName: shouted,
        // What is in the picture does not matter here, only the room it takes.
        pictures: { logo: null, welcome: [`${'0'.repeat(32)}.png`] },
        screen: { kind: 'welcome' },
      },
    },
  ]
})
