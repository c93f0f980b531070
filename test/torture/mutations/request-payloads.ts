import fc from 'fast-check'
import {
  type CashierRequest,
  cashierRequests,
  type CustomerRequest,
  customerRequests,
} from '../../../shared/channels'
import { everything } from '../../../shared/history-search'
import type { Settings } from '../../../shared/settings'
import { isObject, type Json } from '../json-paths'
import { anyValue, edited } from './edits'

export type RequestName = CashierRequest | CustomerRequest

/** A payload as text can carry it; what JSON has no word for is an object with one key, see `ask-in-window.ts`. */
export type Payload = Json

export const NO_PAYLOAD: Payload = { $unusual: 'undefined' }
const unusual: readonly Payload[] = [
  NO_PAYLOAD,
  ...['NaN', 'Infinity', 'bigint', 'date', 'map', 'bytes', 'picture', 'cycle', 'error', 'long'].map(
    (kind) => ({
      $unusual: kind,
    }),
  ),
]

/** What a request looks like when it is in order. Requests that are not here carry nothing. */
function goodPayloads(settings: Settings, known: readonly string[]): Partial<Record<RequestName, Json[]>> {
  const ofPayment = known.map((paymentId) => ({ paymentId }))
  return {
    openPayment: known.map((scanned) => ({ scanned })),
    checkNow: ofPayment,
    claimPaid: ofPayment,
    withdrawClaim: ofPayment,
    stopWatch: ofPayment,
    acknowledgePaid: ofPayment,
    acknowledgeNotice: [{ number: 1 }],
    acceptCode: known.map((paymentId) => ({ paymentId, accepted: { code: 'XXX', amount: 65_000 } })),
    searchHistory: [
      { query: { ...everything, term: 'XID' }, before: null },
      { query: { ...everything, status: 'paid', from: '2026-11-23' }, before: 3 },
    ],
    getHistoryDetail: ofPayment,
    previewReceipt: ofPayment,
    previewSample: [JSON.parse(JSON.stringify(settings))],
    printTestPage: [{ openDrawer: false }],
    reprintReceipt: ofPayment,
    settleDoubt: [{ number: 1, answer: 'came-out' }],
    saveSettings: [JSON.parse(JSON.stringify(settings))],
    saveApiKey: [{ apiKey: 'kunci-lain', passphrase: null }],
    unlockApiKey: [{ passphrase: 'kucing oren makan ikan' }],
    signIn: [{ id: 'a1', pin: '1234' }],
    letOwnerIn: [{ id: 'a1', pin: '1234' }],
    saveCashier: [{ id: null, name: 'Sari', role: 'cashier', pin: { kind: 'none' } }],
    removeCashier: [{ id: 'a1' }],
    requirePins: [{ required: false }],
    listAudit: [{ before: null }, { before: 5 }],
    openShift: [{ openedBy: 'Sari', float: 200_000 }],
    closeDay: [{ day: '2026-11-23' }],
    previewReport: [{ number: 1 }],
    reprintReport: [{ number: 1 }],
    getSalesReport: [{ from: '2026-11-01', to: '2026-11-23', by: 'week' }],
    startExport: [{ query: everything, format: 'csv' }],
    checkArchive: [{ kind: 'file' }, { kind: 'backup', at: '2026-11-23T02:00:00.000Z' }],
    setAutostart: [{ wanted: false }],
    takeArchive: [{ token: 'a1' }],
    tryApiKey: [
      { apiKey: null, environment: 'sandbox' },
      { apiKey: 'kunci-lain', environment: 'production' },
    ],
    keepPicture: [{ $unusual: 'picture' }],
    tryDisplay: [{ trial: { kind: 'calibrate', width: 324 } }, { trial: { kind: 'test' } }, { trial: null }],
    paySimulated: ofPayment,
    codePainted: known.map((paymentId) => ({ paymentId, code: 'XXX', side: 5 })),
  }
}

/** For requests that carry nothing: what they might be mistaken for. */
const lookalikes: readonly Json[] = [{ paymentId: 'XID-1' }, { scanned: 'XID-1' }, {}, []]

/** In form, but to be refused: so that a hundred thousand of them do not each print, write or open something. */
function refusedPayloads(settings: Settings): Partial<Record<RequestName, readonly Json[]>> {
  const unheardOf: readonly Json[] = [{ paymentId: 'XID-404' }]
  const shop = { ...settings.shop, name: 'x'.repeat(41) }
  return {
    openPayment: [{ scanned: 'X'.repeat(65) }],
    checkNow: unheardOf,
    claimPaid: unheardOf,
    withdrawClaim: unheardOf,
    stopWatch: unheardOf,
    acknowledgePaid: unheardOf,
    acceptCode: [{ paymentId: 'XID-404', accepted: { code: 'XXX', amount: 65_000 } }],
    reprintReceipt: unheardOf,
    saveSettings: [JSON.parse(JSON.stringify({ ...settings, shop }))],
  }
}

/** In order these print, write or open something each time: a few hundred of them are as good as thousands. */
const COSTLY: readonly RequestName[] = [
  'checkArchive',
  'checkNow',
  'claimPaid',
  'closeShift',
  'clearCounter',
  'identifyDisplays',
  'openPayment',
  'printTestPage',
  'printXReport',
  'reprintReceipt',
  'reprintReport',
  'saveArchive',
  'saveCashier',
  'saveDiagnostics',
  'saveSalesReport',
  'saveSettings',
  'startExport',
  'tryApiKey',
]

/** In order the one would end the program, the other open the system's own dialog. */
const NEVER_IN_ORDER: readonly RequestName[] = ['restartApp', 'printSalesReport']

export const allRequests: readonly RequestName[] = [...cashierRequests, ...customerRequests]

/** Payloads for one kind of request: now and then one in order, most often one with something wrong in it. */
export function payloadsFor(
  name: RequestName,
  settings: Settings,
  known: readonly string[],
): fc.Arbitrary<Payload> {
  const good = goodPayloads(settings, known)[name] ?? [NO_PAYLOAD]
  const inOrder = NEVER_IN_ORDER.includes(name) ? 0 : COSTLY.includes(name) ? 1 : 20
  const carriesNothing = good[0] === NO_PAYLOAD
  const refused = refusedPayloads(settings)[name] ?? good
  const wrong = fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom(...(carriesNothing ? lookalikes : good)).chain(edited) },
    { weight: 360, arbitrary: fc.constantFrom(...(carriesNothing ? lookalikes : refused)).chain(edited) },
    { weight: 100, arbitrary: anyValue },
    { weight: 20, arbitrary: fc.constantFrom(...unusual.filter((payload) => payload !== NO_PAYLOAD)) },
    // Only for requests that carry something is nothing at all a mistake.
    { weight: carriesNothing ? 0 : 10, arbitrary: fc.constant(NO_PAYLOAD) },
  )
  return fc
    .oneof({ weight: inOrder, arbitrary: fc.constantFrom(...good) }, { weight: 530, arbitrary: wrong })
    .map((payload) => (name === 'saveSettings' ? onlyLoopback(payload) : payload))
}

/** Settings that are in order by chance must not make the app connect to a machine somewhere. */
function onlyLoopback(payload: Payload): Payload {
  if (!isObject(payload) || !isObject(payload['printer'])) return payload
  const { host } = payload['printer']
  const mayBeUsed = typeof host === 'string' && /^[A-Za-z0-9.:_-]+$/.test(host.trim())
  return mayBeUsed ? { ...payload, printer: { ...payload['printer'], host: '127.0.0.1' } } : payload
}
