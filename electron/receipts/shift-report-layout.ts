import { formatRupiah } from '../../shared/rupiah'
import type { CountAndSum, ShiftReport } from '../../shared/shift-report'
import type { Utc } from '../../shared/time'
import { INDENT, type Layout, type ReceiptMarkup } from './receipt-markup'
import { receiptTime } from './receipt-times'
import { wordsIn } from './receipt-words'
import { type ShiftWords, shiftWordsIn } from './shift-report-words'

/** An X or Z report. Read from top to bottom: which shift, how much came in, from what, and what needs a look. */
export const shiftReportLayout =
  (report: ShiftReport): Layout =>
  (markup) => {
    const words = shiftWordsIn(report.language)
    const { copy, notMoney } = wordsIn(report.language)
    const said = notMoney[report.environment]
    const warning = said === null ? [] : [markup.blank, ...markup.banner(...said)]
    const exactly = (utc: Utc) => receiptTime(utc, report.timeZone, report.language, 'minutes')
    const paid = report.byStatus.find(({ status }) => status === 'paid') ?? null

    return [
      ...markup.large(report.shop.name, ['double', 'tall'], 2),
      ...warning,
      markup.blank,
      ...markup.large(
        report.closed === null ? words.x : words.z(report.closed.number),
        ['double', 'tall'],
        2,
      ),
      ...markup.centred(report.closed === null ? words.goesOn : words.isClosed),
      ...(report.copyNumber > 0 ? markup.centred(copy(report.copyNumber), 'bold') : []),
      markup.rule,
      ...markup.labelled(words.shift, report.shiftName),
      ...markup.labelled(words.opened, exactly(report.openedAt)),
      ...(report.closed === null ? [] : markup.labelled(words.closedAt, exactly(report.closed.at))),
      ...markup.labelled(words.printed, exactly(report.printedAt)),
      ...markup.labelled(words.float, formatRupiah(report.float)),
      markup.rule,
      markup.blank,
      ...markup.centred(words.received, 'bold'),
      ...(paid === null
        ? markup.large(words.nothing, ['double', 'tall'], 1)
        : [
            ...markup.large(formatRupiah(paid.sum), ['double', 'tall'], 1),
            ...markup.centred(words.payments(paid.count)),
          ]),
      markup.blank,
      ...counted(
        words.byService,
        report.byService.map((part) => [words.services[part.service], part]),
        markup,
      ),
      ...counted(
        words.byStatus,
        report.byStatus.map((part) => [words.statuses[part.status], part]),
        markup,
      ),
      ...listed(
        words.paidLate,
        report.paidLate.flatMap(({ paymentId, amount, paidAt }) => [
          ...markup.labelled(paymentId, formatRupiah(amount)),
          ...markup.wrapped(exactly(paidAt), INDENT),
        ]),
        report.paidLate.length,
        words,
        markup,
      ),
      ...listed(
        words.reprints,
        report.reprints.flatMap(({ paymentId, copies }) => markup.labelled(paymentId, `${copies}x`)),
        report.reprints.length,
        words,
        markup,
      ),
      ...listed(
        words.carriedOver,
        report.carriedOver.flatMap(({ paymentId, amount }) =>
          markup.labelled(paymentId, amount === null ? words.amountUnknown : formatRupiah(amount)),
        ),
        report.carriedOver.length,
        words,
        markup,
      ),
      ...warning,
    ]
  }

function counted(
  title: string,
  parts: readonly (readonly [string, CountAndSum])[],
  markup: ReceiptMarkup,
): string[] {
  if (parts.length === 0) return []
  return [
    markup.rule,
    ...markup.heading(title),
    ...parts.flatMap(([name, { count, sum }]) => markup.labelled(`${name} (${count})`, formatRupiah(sum))),
  ]
}

/** What nobody has to look at is said to be nothing: an absent heading could as well be torn off. */
function listed(
  title: string,
  lines: readonly string[],
  count: number,
  words: ShiftWords,
  markup: ReceiptMarkup,
): string[] {
  const none = markup.labelled(title, words.none)
  return [markup.rule, ...(count === 0 ? none : [...markup.heading(`${title} (${count})`), ...lines])]
}
