import { packagesOf } from '../../shared/payment'
import type { PaymentRecord } from '../../shared/payment-record'
import { redact } from './redact'

const SHORTEST = 3

/** Every name, phone number and address that a payment knows, the longest first. */
export function peopleOf(records: readonly PaymentRecord[]): readonly string[] {
  const all = records.flatMap(({ latest, openedBy }) => [
    openedBy,
    ...(latest === null ? [] : packagesOf(latest.payment)).flatMap(({ origin, destination }) =>
      [origin, destination].flatMap((place) => [place?.name, place?.phone, place?.address]),
    ),
  ])
  const written = all.filter((text) => typeof text === 'string' && text.trim().length >= SHORTEST)
  return [...new Set(written.map(String))].toSorted((one, other) => other.length - one.length)
}

/** A text for people outside the shop: nobody in it can be told from it. */
export const maskPeople = (text: string, people: readonly string[]): string =>
  people.reduce((masked, person) => masked.replaceAll(person, '***'), redact(text))
