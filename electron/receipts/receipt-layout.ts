import type { Receipt } from '../../shared/receipt'
import { formatRupiah } from '../../shared/rupiah'
import type { Utc } from '../../shared/time'
import { packageLines } from './package-layout'
import type { Layout, ReceiptMarkup } from './receipt-markup'
import { receiptTime } from './receipt-times'
import { type ReceiptWords, wordsIn } from './receipt-words'

/**
 * The receipt, the one source of preview, PDF and paper. Read from top to bottom: whose shop, what this paper is,
 * which payment, which packages, how much, why it counts as paid. What the shop leaves out is asked here alone, so
 * that it can be seen what cannot be left out.
 */
export const receiptLayout =
  (receipt: Receipt): Layout =>
  (markup) => {
    const words = wordsIn(receipt.language)
    const { lines } = receipt
    const notMoney = words.notMoney[receipt.environment]
    const warning = notMoney === null ? [] : [markup.blank, ...markup.banner(...notMoney)]
    const packages = lines.packages ? receipt.packages : []

    return [
      ...markup.large(receipt.shop.name, ['double', 'tall'], 2),
      ...markup.centred(receipt.shop.address),
      ...receipt.shop.header.flatMap((line) => markup.centred(line)),
      ...warning,
      markup.blank,
      ...markup.centred(words.title, 'bold'),
      ...(receipt.copyNumber > 0 ? markup.centred(words.copy(receipt.copyNumber), 'bold') : []),
      markup.rule,
      ...paymentLines(receipt, words, markup),
      ...packages.flatMap((parcel, index) => [
        markup.rule,
        ...packageLines(parcel, words.packageOf(index + 1, packages.length), words, lines, markup),
      ]),
      markup.rule,
      markup.blank,
      ...markup.centred(words.total, 'bold'),
      ...markup.large(formatRupiah(receipt.amount), ['triple', 'double', 'tall'], 1),
      markup.blank,
      ...markup.large(words.paid, ['double'], 1),
      markup.blank,
      ...(lines.evidence ? [markup.rule, ...evidenceLines(receipt, words, markup), markup.blank] : []),
      ...(lines.paymentCode ? [...markup.qrCode(receipt.paymentId), markup.blank] : []),
      ...markup.centred(receipt.shop.footer),
      ...markup.centred(words.printJob(receipt.printJobNumber)),
      // Said again at the foot: a receipt torn in two must not lose it.
      ...warning,
    ]
  }

function paymentLines(receipt: Receipt, words: ReceiptWords, markup: ReceiptMarkup): string[] {
  const { paymentId, service, merchantName, evidence, timeZone, language, lines } = receipt
  return [
    ...markup.labelled(words.time, receiptTime(evidence.seenAt, timeZone, language, 'minutes')),
    ...markup.labelled(words.paymentId, paymentId),
    ...markup.labelled(words.service, `KiriminAja ${service === 'express' ? 'Express' : 'Instant'}`),
    ...(merchantName === null || !lines.merchant ? [] : markup.labelled(words.merchant, merchantName)),
  ]
}

/** Who said "paid", and when: what the shop needs when somebody doubts it later. */
function evidenceLines(
  { evidence, timeZone, language }: Receipt,
  words: ReceiptWords,
  markup: ReceiptMarkup,
): string[] {
  const { statusCode, seenAt, paidAt, atFirstSight } = evidence
  const exactly = (utc: Utc) => receiptTime(utc, timeZone, language, 'seconds')
  return [
    ...markup.labelled(words.statusCode, statusCode),
    ...(paidAt === null ? [] : markup.labelled(words.paidAt, exactly(paidAt))),
    ...markup.labelled(words.seenAt, exactly(seenAt)),
    ...(atFirstSight ? markup.wrapped(words.atFirstSight) : []),
  ]
}
