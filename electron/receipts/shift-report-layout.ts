import { formatRupiah } from '../../shared/rupiah'
import { type CountAndSum, MOST_LISTED, type ShiftFigures, type ShiftReport } from '../../shared/shift-report'
import type { Utc } from '../../shared/time'
import type { Layout, ReceiptMarkup } from './receipt-markup'
import { receiptDay, receiptTime } from './receipt-times'
import { wordsIn } from './receipt-words'
import { type ShiftWords, shiftWordsIn } from './shift-report-words'
import { INDENT } from './text-columns'

/**
 * An X or Z report of a shift, or the Z report of a day. Read from top to bottom: which one, how much came in, from what,
 * and what needs a look.
 */
export const shiftReportLayout =
  (report: ShiftReport): Layout =>
  (markup) => {
    const { figures, environment, language, timeZone } = report
    const { scope, closedAt } = figures
    const words = shiftWordsIn(language)
    const { copy, notMoney } = wordsIn(language)
    const said = notMoney[environment]
    const warning = said === null ? [] : [markup.blank, ...markup.banner(...said)]
    const exactly = (utc: Utc) => receiptTime(utc, timeZone, language, 'minutes')
    const paid = figures.byStatus.find(({ status }) => status === 'paid') ?? null

    return [
      ...markup.large(report.shop.name, ['double', 'tall'], 2),
      ...warning,
      markup.blank,
      ...markup.large(titleOf(figures, words), ['double', 'tall'], 2),
      ...markup.centred(closedAt === null ? words.goesOn : words.isClosed[scope.kind]),
      ...(report.copyNumber > 0 ? markup.centred(copy(report.copyNumber), 'bold') : []),
      markup.rule,
      ...(scope.kind === 'shift'
        ? markup.labelled(words.shift, `${scope.number}, ${scope.openedBy}`)
        : [
            ...markup.labelled(words.day, receiptDay(scope.day, language)),
            ...markup.labelled(words.shifts, scope.shifts.join(', ')),
          ]),
      ...markup.labelled(words.opened, exactly(figures.openedAt)),
      // A copy of an X is printed when its figures are long past.
      ...(closedAt === null
        ? markup.labelled(words.countedAt, exactly(figures.countedAt))
        : markup.labelled(words.closedAt, exactly(closedAt))),
      ...markup.labelled(words.printed, exactly(report.printedAt)),
      ...markup.labelled(words.number, String(report.printJobNumber)),
      ...markup.labelled(words.float, formatRupiah(figures.float)),
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
        figures.byService.map((part) => [words.services[part.service], part]),
        markup,
      ),
      ...counted(
        words.byStatus,
        figures.byStatus.map((part) => [words.statuses[part.status], part]),
        markup,
      ),
      ...listed(
        words.paidLate,
        figures.paidLate.first.flatMap(({ paymentId, amount, paidAt }) => [
          ...markup.labelled(paymentId, formatRupiah(amount)),
          ...markup.wrapped(exactly(paidAt), INDENT),
        ]),
        figures.paidLate.count,
        words,
        markup,
      ),
      ...listed(
        words.reprints,
        figures.reprints.first.flatMap(({ paymentId, copies }) => markup.labelled(paymentId, `${copies}x`)),
        figures.reprints.count,
        words,
        markup,
      ),
      ...listed(
        words.carriedOver,
        [
          ...figures.carriedOver.first.flatMap(({ paymentId, amount }) =>
            markup.labelled(paymentId, amount === null ? words.amountUnknown : formatRupiah(amount)),
          ),
          ...markup.wrapped(words.carried),
        ],
        figures.carriedOver.count,
        words,
        markup,
      ),
      ...warning,
    ]
  }

function titleOf({ scope, closedAt }: ShiftFigures, words: ShiftWords): string {
  if (closedAt === null) return words.x
  return scope.kind === 'shift' ? words.z(scope.number) : words.dayZ(scope.number)
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
  if (count === 0) return [markup.rule, ...markup.labelled(title, words.none)]
  const more = count > MOST_LISTED ? markup.wrapped(words.more(count - MOST_LISTED), INDENT) : []
  return [markup.rule, ...markup.heading(`${title} (${count})`), ...lines, ...more]
}
