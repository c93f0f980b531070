import { packagesOf } from '../../shared/payment'
import type { PaymentRecord } from '../../shared/payment-record'
import { redact } from './redact'

const SHORTEST = 3
/** Without a letter, only what is as long as a telephone number says who somebody is; less would mask times and numbers. */
const SAYS_WHO = /\p{L}|\d(?:\D*\d){5}/u

/** Every name, phone number and address that payments know, and whoever works here. */
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
  const written = [...cashiers, ...ofPayments]
    .filter((text) => typeof text === 'string')
    .filter((text) => text.trim().length >= SHORTEST && SAYS_WHO.test(text))
  return [...new Set(written)]
}

/** As JSON for people outside the shop: nobody can be told from any text in it. */
export function jsonWithoutPeople(said: unknown, people: readonly string[]): string {
  const known = byFirstLetters(people.flatMap(waysOfWriting))
  return JSON.stringify(
    said,
    (_key, value) => (typeof value === 'string' ? masked(redact(value), known) : value),
    2,
  )
}

type ByFirstLetters = ReadonlyMap<string, readonly string[]>

/** As it is, as JSON in a line has it, and both as the log keeps them. */
const waysOfWriting = (person: string): readonly string[] =>
  [person, JSON.stringify(person).slice(1, -1)].flatMap((written) => [written, redact(written)])

/** Those that begin alike, the longest first: tens of thousands of people are looked for in one go. */
function byFirstLetters(people: readonly string[]): ByFirstLetters {
  const known = new Map<string, string[]>()
  for (const person of [...new Set(people)].toSorted((one, other) => other.length - one.length)) {
    const first = person.slice(0, SHORTEST)
    const alike = known.get(first)
    if (alike === undefined) known.set(first, [person])
    else alike.push(person)
  }
  return known
}

/** People that overlap are masked whole, as one. */
function masked(text: string, known: ByFirstLetters): string {
  const kept: string[] = []
  let maskedTo = 0
  let keptTo = 0
  for (let at = 0; at < text.length; at++) {
    const person = known.get(text.slice(at, at + SHORTEST))?.find((each) => text.startsWith(each, at))
    if (person === undefined) continue
    if (at >= maskedTo) kept.push(text.slice(keptTo, at), '***')
    maskedTo = Math.max(maskedTo, at + person.length)
    keptTo = maskedTo
  }
  return kept.join('') + text.slice(keptTo)
}
