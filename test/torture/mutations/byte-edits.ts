import fc from 'fast-check'

const tokens = [
  '0',
  '"0"',
  '9',
  '"9"',
  '-0',
  '0.0',
  '0e9',
  '1e999',
  '-1e999',
  '00',
  'true',
  'false',
  'null',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '\\u0000',
  '\\ud800',
  '\\u202e',
  '"status_code":0,',
  '"status":true,',
  '/*',
  '\n',
  ' ',
].map((text) => Buffer.from(text))

const piece: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Uint8Array[]>(...tokens) },
  { weight: 1, arbitrary: fc.uint8Array({ minLength: 1, maxLength: 8 }) },
)

type ByteEdit = (bytes: Buffer) => Buffer

const edit: fc.Arbitrary<ByteEdit> = fc.oneof(
  // Other bytes in the place of some.
  fc.tuple(fc.nat({ max: 5000 }), fc.nat({ max: 12 }), piece).map(
    ([at, length, other]): ByteEdit =>
      (bytes) =>
        spliced(bytes, at, length, other),
  ),
  // A stretch twice, perhaps somewhere else.
  fc.tuple(fc.nat({ max: 5000 }), fc.nat({ max: 5000 }), fc.nat({ max: 200 })).map(
    ([from, to, length]): ByteEdit =>
      (bytes) =>
        spliced(bytes, to, 0, bytes.subarray(from % (bytes.length + 1)).subarray(0, length)),
  ),
  // A bit the other way round.
  fc.tuple(fc.nat({ max: 5000 }), fc.nat({ max: 7 })).map(
    ([at, bit]): ByteEdit =>
      (bytes) => {
        const place = at % (bytes.length || 1)
        return spliced(bytes, place, 1, Buffer.of((bytes[place] ?? 0) ^ (1 << bit)))
      },
  ),
  fc.nat({ max: 5000 }).map(
    (at): ByteEdit =>
      (bytes) =>
        bytes.subarray(0, at % (bytes.length + 1)),
  ),
)

const spliced = (bytes: Buffer, at: number, length: number, other: Uint8Array): Buffer => {
  const place = at % (bytes.length + 1)
  return Buffer.concat([bytes.subarray(0, place), other, bytes.subarray(place + length)])
}

/** Up to three things wrong below the level of JSON, and most often none: few of these can still be read. */
export const byteEdits: fc.Arbitrary<ByteEdit> = fc.oneof(
  { weight: 2, arbitrary: fc.constant<ByteEdit>((bytes) => bytes) },
  {
    weight: 1,
    arbitrary: fc.array(edit, { minLength: 1, maxLength: 3 }).map(
      (edits): ByteEdit =>
        (bytes) =>
          edits.reduce((before, change) => change(before), bytes),
    ),
  },
)
