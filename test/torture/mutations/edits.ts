import fc from 'fast-check'
import { changedAt, isList, isObject, type Json, pathsOf, valueAt } from '../json-paths'

/** What matters to somebody who reads these answers. */
const meaningful: readonly Json[] = [
  0,
  -0,
  9,
  1,
  -1,
  0.5,
  2 ** 53,
  Number.MAX_VALUE,
  65_000,
  54_000,
  '0',
  '9',
  ' 0 ',
  '00',
  '0.0',
  '-0',
  'paid',
  'PAID',
  'success',
  'Pembayaran berhasil',
  'expired',
  'refunded',
  '',
  ' ',
  'XXX',
  '\u0000',
  '\ud800',
  '\u202e',
  '9'.repeat(5000),
  '20210712103644',
  '2021-07-12T03:35:42Z',
  '2021-07-12 10:36:44',
  '99999999999999',
  '+275760-09-13T00:00:00.001Z',
  'XID-5732095327',
  'PID-1683603627',
  true,
  false,
  null,
  [],
  {},
  [0],
  { status_code: 0 },
]
const keys = [
  'status',
  'text',
  'data',
  'result',
  'payment_id',
  'status_code',
  'amount',
  'qr_content',
  'pay_time',
  'paid_at',
  'packages',
  'awb',
  'origin',
  'name',
  '__proto__',
  'constructor',
  'toString',
  'length',
  '0',
  '',
]

/** Arbitrary JSON, but often something that means something. */
export const anyValue: fc.Arbitrary<Json> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...meaningful) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }).map((value) => parsedBack(value)) },
)

const parsedBack = (value: unknown): Json => {
  const json: Json = JSON.parse(JSON.stringify(value))
  return json
}

type Edit = (value: Json) => Json

/** Which of all values in it: taken modulo their number. */
const place = fc.nat({ max: 997 })
const pathAt = (value: Json, number: number) => {
  const paths = pathsOf(value)
  return paths[number % paths.length] ?? []
}

const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 3,
    // The one field on which everything hangs, wherever it stands by now.
    arbitrary: anyValue.map(
      (other): Edit =>
        (value) => {
          const at = pathsOf(value).find((path) => path.at(-1) === 'status_code')
          return at === undefined ? value : (changedAt(value, at, () => other) ?? null)
        },
    ),
  },
  {
    weight: 2,
    arbitrary: place.map(
      (at): Edit =>
        (value) =>
          changedAt(value, pathAt(value, at), () => undefined) ?? null,
    ),
  },
  {
    weight: 5,
    arbitrary: fc.tuple(place, anyValue).map(
      ([at, other]): Edit =>
        (value) =>
          changedAt(value, pathAt(value, at), () => other) ?? null,
    ),
  },
  {
    weight: 2,
    // One value also in another's place.
    arbitrary: fc.tuple(place, place).map(
      ([from, to]): Edit =>
        (value) =>
          changedAt(value, pathAt(value, to), () => valueAt(value, pathAt(value, from))) ?? null,
    ),
  },
  {
    weight: 2,
    // Something more in an object or a list, perhaps under a name that is there.
    arbitrary: fc.tuple(place, fc.constantFrom(...keys), anyValue).map(
      ([at, key, more]): Edit =>
        (value) =>
          changedAt(value, pathAt(value, at), (found) => withMore(found, key, more)) ?? null,
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(place, fc.constantFrom(...keys)).map(
      ([at, key]): Edit =>
        (value) =>
          changedAt(value, pathAt(value, at), (found) => renamed(found, key)) ?? null,
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(place, fc.boolean()).map(
      ([at, list]): Edit =>
        (value) =>
          changedAt(value, pathAt(value, at), (found) => (list ? [found, found] : { value: found })) ?? null,
    ),
  },
)

const withMore = (found: Json, key: string, more: Json): Json =>
  isList(found)
    ? [...found, more]
    : isObject(found)
      ? withEntries([...Object.entries(found), [key, more]])
      : found

const renamed = (found: Json, key: string): Json => {
  if (!isObject(found)) return found
  const [first, ...rest] = Object.entries(found)
  return first === undefined ? found : withEntries([...rest, [key, first[1]]])
}

/** `Object.fromEntries` also makes an own property of `__proto__`, as `JSON.parse` does. */
const withEntries = (entries: readonly (readonly [string, Json | undefined])[]): Json =>
  Object.fromEntries(entries)

/** The same JSON with one to three things wrong in it. */
export const edited = (value: Json): fc.Arbitrary<Json> =>
  fc
    .array(edit, { minLength: 1, maxLength: 3 })
    .map((edits) => edits.reduce<Json>((before, change) => change(before), value))
