import type { Rupiah } from '../rupiah'
import { crc16 } from './crc16'
import { type DataObject, readDataObjects, valueOf } from './tag-length-value'

export const qrisWarnings = [
  'no-amount',
  'lower-case-crc',
  'no-national-template',
  'no-merchant-name',
  'tip',
] as const
export type QrisWarning = (typeof qrisWarnings)[number]
export const qrisContradictions = ['crc', 'amount', 'currency', 'country'] as const
export type QrisContradiction = (typeof qrisContradictions)[number]

/** What Bank Indonesia tells customers to compare in their app, plus what support asks for. */
export type QrisMerchant = {
  readonly name: string
  readonly city: string | null
  readonly nmid: string | null
}

export type QrisVerdict =
  /** KiriminAja has sent no code (yet, or any more). */
  | { readonly kind: 'absent' }
  /** Text that is no EMV code at all (the published sample says `XXX`): drawn as it is, and marked. */
  | { readonly kind: 'not-qris' }
  | {
      readonly kind: 'valid'
      readonly merchant: QrisMerchant | null
      readonly warnings: readonly QrisWarning[]
    }
  /** A code that would charge something else than the bill: kept from the customer until the cashier decides. */
  | {
      readonly kind: 'contradicts'
      readonly merchant: QrisMerchant | null
      readonly contradictions: readonly QrisContradiction[]
      /** Tag 54 as it was written, null without one. */
      readonly codeAmount: string | null
    }

const RUPIAH = '360'
const INDONESIA = 'ID'
const NATIONAL_TEMPLATE = 'ID.CO.QRIS.WWW'
const AMOUNT = /^\d+(?:\.\d*)?$/

/** Judges `qr_content` against the bill's amount. Parses permissively, judges strictly; never throws. */
export function judgeQris(qrContent: string | null, amount: Rupiah): QrisVerdict {
  if (qrContent === null || qrContent.trim() === '') return { kind: 'absent' }
  const objects = readDataObjects(qrContent)
  if (objects === null || objects[0]?.id !== '00' || valueOf(objects, '00') !== '01')
    return { kind: 'not-qris' }

  const merchant = merchantOf(objects)
  const codeAmount = valueOf(objects, '54')
  const contradictions = contradictionsOf(qrContent, objects, codeAmount, amount)
  if (contradictions.length > 0) return { kind: 'contradicts', merchant, contradictions, codeAmount }
  return { kind: 'valid', merchant, warnings: warningsOf(qrContent, objects, merchant, codeAmount) }
}

function contradictionsOf(
  text: string,
  objects: readonly DataObject[],
  codeAmount: string | null,
  amount: Rupiah,
): QrisContradiction[] {
  // The CRC is the last four characters; an earlier "6304" may be part of some value.
  const crcFits = objects.at(-1)?.id === '63' && crc16(text.slice(0, -4)) === text.slice(-4).toUpperCase()
  const amountFits = codeAmount === null || (AMOUNT.test(codeAmount) && Number(codeAmount) === Number(amount))
  const found: (QrisContradiction | null)[] = [
    crcFits ? null : 'crc',
    amountFits ? null : 'amount',
    valueOf(objects, '53') === RUPIAH ? null : 'currency',
    valueOf(objects, '58') === INDONESIA ? null : 'country',
  ]
  return found.filter((contradiction) => contradiction !== null)
}

function warningsOf(
  text: string,
  objects: readonly DataObject[],
  merchant: QrisMerchant | null,
  codeAmount: string | null,
): QrisWarning[] {
  const found: (QrisWarning | null)[] = [
    codeAmount === null ? 'no-amount' : null,
    /[a-f]/.test(text.slice(-4)) ? 'lower-case-crc' : null,
    nationalTemplate(objects) === null ? 'no-national-template' : null,
    merchant === null ? 'no-merchant-name' : null,
    // Tags 55 to 57 let the paying app add a tip, so it may ask for more than the bill.
    valueOf(objects, '55') === null ? null : 'tip',
  ]
  return found.filter((warning) => warning !== null)
}

function merchantOf(objects: readonly DataObject[]): QrisMerchant | null {
  const name = valueOf(objects, '59')?.trim()
  if (name === undefined || name === '') return null
  const template = nationalTemplate(objects)
  return { name, city: valueOf(objects, '60'), nmid: template === null ? null : valueOf(template, '02') }
}

/** Tag 51 is where the national template lives; provider templates in 26 to 45 are not looked at by name. */
function nationalTemplate(objects: readonly DataObject[]): readonly DataObject[] | null {
  const template = readDataObjects(valueOf(objects, '51') ?? '')
  return template !== null && valueOf(template, '00')?.toUpperCase() === NATIONAL_TEMPLATE ? template : null
}
