import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maskPeople, peopleOf } from '../../../electron/diagnostics/mask-people'
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

test('nobody of a payment can be read from a text that named them', () => {
  const people = peopleOf([record])
  expect(people).toContain('Siti Contohwati')
  expect(people).toContain('Sari Kasir')
  fc.assert(
    fc.property(fc.shuffledSubarray([...people], { minLength: 1 }), fc.string(), (named, between) => {
      const masked = maskPeople(named.join(between), people)
      for (const person of named) expect(masked).not.toContain(person)
    }),
    { seed: 20261124 },
  )
})

test.each(['081234567890', '+6281234567890', '6281234567890'])(
  'a phone number of nobody known is masked: %s',
  (phone) => {
    expect(maskPeople(`hubungi ${phone} segera`, [])).not.toContain(phone)
  },
)

test('an address of two lines and with quotes is masked as JSON has it', () => {
  const address = 'Jl. "Melati" No. 5\nRT 03/RW 04\tBekasi'
  const masked = maskPeople(JSON.stringify({ log: [`no route to ${address}`] }), [address])
  expect(JSON.parse(masked)).toEqual({ log: ['no route to ***'] })
})

test('whoever works here is masked too, the longest name first', () => {
  const people = peopleOf([record], ['Siti Contohwati Utami', 'Budi'])
  expect(maskPeople('Budi, Siti Contohwati Utami', people)).toBe('***, ***')
})
