import { publishedSample } from '../../support/published-sample'
import { changedAt, type Json, parseJson, type Path, pathsOf } from '../json-paths'
import { documentedMeaning, type Meaning } from './documented-meaning'

/** One answer with HTTP 200 in which one field is not as published, and what that must come to. */
export type FieldCase = {
  readonly name: string
  /** The payment that is asked about. */
  readonly paymentId: string
  readonly body: string
  readonly meaning: Meaning
}

const changes: readonly (readonly [string, (found: Json) => Json | undefined])[] = [
  ['missing', () => undefined],
  ['null', () => null],
  ['an empty text', () => ''],
  ['a text', () => 'banana'],
  ['a space', () => ' '],
  ['a long text', () => '9'.repeat(100_000)],
  ['another alphabet', () => 'दुकान 商店 \u202e\u0000'],
  ['true', () => true],
  ['false', () => false],
  ['0', () => 0],
  ['the text 0', () => '0'],
  ['-0', () => -0],
  ['1', () => 1],
  ['negative', () => -65_000],
  ['a fraction', () => 65_000.5],
  ['huge', () => Number.MAX_VALUE],
  ['hugely negative', () => -Number.MAX_VALUE],
  ['larger than whole numbers go', () => 2 ** 53],
  ['an empty list', () => []],
  ['an empty object', () => ({})],
  ['in a list', (found) => [found]],
  ['in an object', (found) => ({ value: found })],
  ['as text', (found) => (typeof found === 'string' ? Number(found) || 0 : JSON.stringify(found))],
]

const statusCodes: readonly Json[] = [
  ' 0 ',
  '00',
  '0.0',
  '-0',
  '0x0',
  '٠',
  '０',
  9,
  '9',
  ' 9\n',
  '09',
  'paid',
  'PAID',
  'Pembayaran berhasil',
  'unpaid',
  'expired',
  'refunded',
  'not paid',
  'paid?',
  -9,
  10,
  200,
]

const labels = ['Pembayaran berhasil', 'paid', 'expired', 'Refunded', 'banana']

/** Every field of both published samples, changed in every way, under both codes; and the shapes of a refusal. */
export function fieldCases(): readonly FieldCase[] {
  return (['express-unpaid', 'instant-paid'] as const).flatMap((name) => {
    const sample = parseJson(publishedSample(name))
    const bill = name === 'express-unpaid' ? 'data' : 'result'
    const paymentId = name === 'express-unpaid' ? 'XID-5732095327' : 'PID-1683603627'
    const both = (['9', 0] as const).map((code) => ({
      title: `${name} with code ${code}`,
      answer: changedAt(sample, [bill, 'status_code'], () => code) ?? null,
    }))
    const made = (title: string, answer: Json | undefined): FieldCase => ({
      name: title,
      paymentId,
      body: textOf(answer),
      meaning: documentedMeaning(parseJson(textOf(answer)), paymentId),
    })
    const everyField = both.flatMap(({ title, answer }) =>
      pathsOf(answer).flatMap((path) =>
        changes.map(([how, change]) =>
          made(`${title}: ${nameOf(path)} ${how}`, changedAt(answer, path, change)),
        ),
      ),
    )
    const everyCode = statusCodes.map((code) =>
      made(
        `${name}: status_code ${JSON.stringify(code)}`,
        changedAt(sample, [bill, 'status_code'], () => code),
      ),
    )
    const everyLabel = both.flatMap(({ title, answer }) =>
      labels.map((label) =>
        made(
          `${title}: status ${label}`,
          changedAt(answer, [bill, 'status'], () => label),
        ),
      ),
    )
    const refusals = both.flatMap(({ title, answer }) => [
      made(
        `${title}: status false, all else there`,
        changedAt(answer, ['status'], () => false),
      ),
      made(`${title}: status false and nothing else`, { status: false }),
      made(`${title}: refused as next door`, { status: false, text: 'tidak ada', code: 404, result: null }),
      made(`${title}: refused as by Laravel`, { status: false, message: 'salah', errors: { a: ['b'] } }),
      made(`${title}: refused with a list of words`, { status: false, text: ['tidak', 'ada'] }),
    ])
    return [...everyField, ...everyCode, ...everyLabel, ...refusals]
  })
}

/** JSON has no text for a value that is not there: then the answer is empty. */
const textOf = (answer: Json | undefined): string => (answer === undefined ? '' : writeJson(answer))

/** `JSON.stringify` writes -0 as 0. */
const writeJson = (answer: Json): string =>
  JSON.stringify(answer, (_key, value: unknown) => (Object.is(value, -0) ? MINUS_ZERO : value)).replaceAll(
    `"${MINUS_ZERO}"`,
    '-0',
  )
const MINUS_ZERO = '<minus zero>'

const nameOf = (path: Path): string => (path.length === 0 ? 'the whole answer' : path.join('.'))
