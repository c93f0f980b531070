import type { PaymentId } from '../../shared/payment-id'
import type { Environment, Language } from '../../shared/receipt'
import { formatRupiah, type Rupiah } from '../../shared/rupiah'
import type { Utc } from '../../shared/time'
import type { Layout } from './receipt-markup'
import { receiptTime } from './receipt-times'
import { wordsIn } from './receipt-words'

/** For a customer who says it is paid and steps aside: what to wait with. It confirms nothing, and says so. */
export type PendingSlip = {
  readonly shop: { readonly name: string }
  readonly environment: Environment
  readonly language: Language
  readonly timeZone: string
  readonly printJobNumber: number
  readonly copyNumber: number
  readonly paymentId: PaymentId
  /** Null when KiriminAja has not answered for this payment yet. */
  readonly amount: Rupiah | null
  readonly claimedAt: Utc
}

export const pendingSlipLayout =
  (slip: PendingSlip): Layout =>
  (markup) => {
    const words = wordsIn(slip.language)
    const notMoney = words.notMoney[slip.environment]
    return [
      ...markup.large(slip.shop.name, ['double', 'tall'], 2),
      ...(notMoney === null ? [] : [markup.blank, ...markup.banner(...notMoney)]),
      markup.blank,
      ...markup.large(words.pendingTitle, ['double', 'tall'], 2),
      ...markup.banner(...words.pendingWarning),
      ...(slip.copyNumber > 0 ? markup.centred(words.copy(slip.copyNumber), 'bold') : []),
      markup.rule,
      ...markup.labelled(words.paymentId, slip.paymentId),
      ...(slip.amount === null ? [] : markup.labelled(words.total, formatRupiah(slip.amount))),
      ...markup.labelled(
        words.claimedAt,
        receiptTime(slip.claimedAt, slip.timeZone, slip.language, 'seconds'),
      ),
      markup.rule,
      ...markup.wrapped(words.pendingAdvice),
      markup.blank,
      ...markup.qrCode(slip.paymentId),
      markup.blank,
      ...markup.centred(words.printJob(slip.printJobNumber)),
    ]
  }
