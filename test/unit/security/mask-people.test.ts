import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonWithoutPeople, peopleOf } from '../../../electron/diagnostics/mask-people'
import { redact } from '../../../electron/diagnostics/redact'
import { openedRecord } from '../../../shared/payment-record'
import { instantPayment } from '../../support/observations'
import { paymentId } from '../../support/payment-ids'
import { instantPackages } from '../../support/receipts'
import { utc } from '../../support/utc'

const AT = utc('2026-11-23T02:00:00Z')
const record = {
  ...openedRecord(paymentId('PID-1'), AT, 'Sari Kasir'),
  latest: { payment: instantPayment('PID-1', 9, instantPackages), at: AT },
}

const masked = (text: string, people: readonly string[]): unknown =>
  JSON.parse(jsonWithoutPeople({ text }, people)).text

test('nobody of a payment can be read from a text that named them', () => {
  const people = peopleOf([record])
  expect(people).toContain('Siti Contohwati')
  expect(people).toContain('Sari Kasir')
  fc.assert(
    fc.property(fc.shuffledSubarray([...people], { minLength: 1 }), fc.string(), (named, between) => {
      const text = masked(named.join(between), people)
      for (const person of named) expect(text).not.toContain(person)
    }),
    { seed: 20261124 },
  )
})

test.each(['081234567890', '+6281234567890', '6281234567890'])(
  'a phone number of nobody known is masked: %s',
  (phone) => {
    expect(masked(`hubungi ${phone} segera`, [])).not.toContain(phone)
  },
)

test('an address of two lines and with quotes is masked as it is, and as JSON in a line has it', () => {
  const address = 'Jl. "Melati" No. 5\nRT 03/RW 04\tBekasi'
  expect(masked(`no route to ${address}`, [address])).toBe('no route to ***')
  expect(masked(`answered ${JSON.stringify({ address })}`, [address])).toBe('answered {"address":"***"}')
})

test('an address with a phone number in it is masked whole, although the log masks the number first', () => {
  const address = 'Ruko Melati (HP 0812-3456-7890) sebelah apotek'
  expect(masked(`no route to ${redact(address)}`, [address])).toBe('no route to ***')
})

test('whoever works here is masked too; of people that overlap nothing stays', () => {
  const people = peopleOf([record], ['Siti Contohwati Utami', 'Budi', 'Budi Santoso', 'Santoso Wijaya'])
  expect(masked('Budi, Siti Contohwati Utami', people)).toBe('***, ***')
  expect(masked('oleh Budi Santoso Wijaya.', people)).toBe('oleh ***.')
})

test('numbers and times stay, whatever a payment calls people', () => {
  const people = peopleOf([record], ['2026', '123', '- - -', '021 555 0123'])
  const said = { count: 12_345, at: '2026-11-24T01:23:00Z', log: 'call 021 555 0123' }
  expect(JSON.parse(jsonWithoutPeople(said, people))).toEqual({ ...said, log: 'call ***' })
})
