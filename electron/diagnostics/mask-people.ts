import { packagesOf } from '../../shared/payment'
import type { PaymentRecord } from '../../shared/payment-record'
import { redact } from './redact'

const SHORTEST = 3

/** Every name, phone number and address that payments know, and whoever works here; the longest first. */
export function peopleOf(
  records: readonly PaymentRecord[],
  cashiers: readonly string[] = [],
): readonly string[] {
  const ofPayments = records.flatMap(({ latest, openedBy }) => [
    openedBy,
    ...(latest === null ? [] : packagesOf(latest.payment)).flatMap(({ origin, destination }) =>
      [origin, destination].flatMap((place) => [place?.name, place?.phone, place?.address]),
    ),
  ])
  const written = [...cashiers, ...ofPayments].filter(
    (text) => typeof text === 'string' && text.trim().length >= SHORTEST,
  )
  return [...new Set(written.map(String))].toSorted((one, other) => other.length - one.length)
}

/** JSON for people outside the shop: nobody can be told from it. What has quotes or line breaks stands escaped in it. */
export const maskPeople = (json: string, people: readonly string[]): string =>
  people
    .map((person) => JSON.stringify(person).slice(1, -1))
    .reduce((masked, person) => masked.replaceAll(person, '***'), redact(json))
