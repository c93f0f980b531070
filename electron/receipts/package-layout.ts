import type { Package, Place } from '../../shared/payment'
import type { ReceiptLines } from '../../shared/receipt'
import type { ReceiptMarkup } from './receipt-markup'
import type { ReceiptWords } from './receipt-words'
import { INDENT } from './text-columns'

/** One package of an Instant pickup: its numbers, then from whom to whom, then how to follow it. */
export function packageLines(
  parcel: Package,
  title: string,
  words: ReceiptWords,
  lines: ReceiptLines,
  markup: ReceiptMarkup,
): string[] {
  const { awb, orderId, service, serviceName, trackingUrl, origin, destination } = parcel
  const courier = [service, serviceName].filter((name) => name !== null).join(' ')
  return [
    ...markup.heading(title),
    ...markup.labelled('AWB', awb ?? words.noAwbYet),
    ...(orderId === null ? [] : markup.labelled(words.order, orderId)),
    ...(courier === '' ? [] : markup.labelled(words.service, courier)),
    ...(lines.addresses ? placeLines(words.from, origin, markup) : []),
    ...(lines.addresses ? placeLines(words.to, destination, markup) : []),
    ...(trackingUrl === null
      ? []
      : [
          ...markup.wrapped(`${words.track}:`),
          ...markup.wrapped(trackingUrl, INDENT),
          ...(lines.trackingCode ? trackingCode(trackingUrl, markup) : []),
        ]),
  ]
}

/** Four dots a module: smaller than the payment's code, and a telephone is held close. */
const trackingCode = (url: string, markup: ReceiptMarkup): string[] => {
  const code = markup.qrCode(url, 4)
  return code.length === 0 ? [] : [markup.blank, ...code, markup.blank]
}

function placeLines(label: string, place: Place | null, markup: ReceiptMarkup): string[] {
  if (place === null) return []
  const { name, address, phone } = place
  return [
    ...markup.wrapped(`${label}:`),
    ...[name, address, phone].flatMap((line) => markup.wrapped(line, INDENT)),
  ]
}
