import * as z from 'zod/mini'
import { packagesOf } from '../../shared/payment'
import { type PaymentRecord, paymentRecordSchema } from '../../shared/payment-record'
import { formatRupiah } from '../../shared/rupiah'
import type { HistoryDatabase } from './history-database'
import { oftenRead } from './often-read'
import { cashierMark, markWord, wordsOfText } from './search-words'

/** What a payment can be found by, a line each. */
export function searchedLines({ paymentId, latest }: PaymentRecord): readonly string[] {
  const packages = latest === null ? [] : packagesOf(latest.payment)
  const lines = packages.flatMap(({ orderId, awb, origin, destination }) => [
    orderId,
    awb,
    origin?.name,
    origin?.phone,
    destination?.name,
    destination?.phone,
  ])
  const amounts = latest === null ? [] : [String(latest.payment.amount), formatRupiah(latest.payment.amount)]
  const written = [paymentId, ...lines, ...amounts].filter((line) => typeof line === 'string' && line !== '')
  return [...new Set(written.map((line) => String(line).replaceAll('\n', ' ')))]
}

/** One letter each, kept together with the text so that status and service narrow a search within the index. */
const STATUS_MARKS = { unpaid: 'u', verifying: 'v', paid: 'p', ended: 'e', unknown: 'n' } as const
const SERVICE_MARKS = { express: 'x', instant: 'i' } as const
export const statusMark = (status: PaymentRecord['status']): string => STATUS_MARKS[status]
export const serviceMark = (service: keyof typeof SERVICE_MARKS): string => SERVICE_MARKS[service]

const marksOf = ({ status, latest, openedBy }: PaymentRecord): readonly string[] => [
  markWord(statusMark(status)),
  ...(latest === null ? [] : [markWord(serviceMark(latest.payment.service))]),
  ...(openedBy === null ? [] : [cashierMark(openedBy)]),
]

const readEntry = oftenRead(z.object({ number: z.number(), text: z.string(), marks: z.string() }))
const readAdded = oftenRead(z.object({ number: z.number() }))

/** Keeps the search level with a payment, inside the transaction that stores it; touches nothing that did not change. */
export function searchable(database: HistoryDatabase) {
  const find = database.prepare('SELECT number, text, marks FROM search_entries WHERE payment_id = ?')
  const add = database.prepare(`
    INSERT INTO search_entries (payment_id, opened_at, text, marks) VALUES (?, ?, ?, ?) RETURNING number`)
  const change = database.prepare('UPDATE search_entries SET text = ?, marks = ? WHERE number = ?')
  const drop = database.prepare('DELETE FROM search_words WHERE rowid = ?')
  const addPerson = database.prepare('INSERT INTO people (name) VALUES (?) ON CONFLICT DO NOTHING')
  const put = database.prepare('INSERT INTO search_words (rowid, words) VALUES (?, ?)')

  // A payment that turns paid keeps its text, and most turn paid before another one changes.
  let newest = { text: '', words: '' }

  const index = (number: number, text: string, marks: string): void => {
    if (newest.text !== text) newest = { text, words: [...wordsOfText(text)].join(' ') }
    put.run(number, `${newest.words} ${marks}`)
  }

  return (record: PaymentRecord): void => {
    const [text, marks] = [searchedLines(record).join('\n'), marksOf(record).join(' ')]
    const row = find.get(record.paymentId)
    if (row === undefined) {
      if (record.openedBy !== null) addPerson.run(record.openedBy)
      const added = add.get(record.paymentId, record.openedAt, text, marks)
      index(readAdded(added).number, text, marks)
      return
    }
    const entry = readEntry(row)
    if (entry.text === text && entry.marks === marks) return
    change.run(text, marks, entry.number)
    drop.run(entry.number)
    index(entry.number, text, marks)
  }
}

/** Every payment there is, in the order in which they were opened: once, when the search comes to an older history. */
export function fillSearch(database: HistoryDatabase): void {
  const keep = searchable(database)
  const all = database.prepare('SELECT payment_id FROM payments ORDER BY opened_at, payment_id').pluck().all()
  const record = database.prepare('SELECT record FROM payments WHERE payment_id = ?').pluck()
  for (const paymentId of all) keep(paymentRecordSchema.parse(JSON.parse(String(record.get(paymentId)))))
}
