import { describe, expect, it } from 'vitest'
import { decodeEscPos } from '../../support/escpos-decoder'

const START = '\x1b@'
const CUT = '\x1dVB\x00'
const decode = (commands: string) => decodeEscPos(Buffer.from(commands, 'latin1'))

// A decoder that lets things pass would make every receipt test worthless.
describe('given bytes that no receipt should hold, the decoder refuses', () => {
  it.each([
    ['an unknown command', `${START}\x1bq\x00${CUT}`, /unknown command 1b71/],
    ['an unknown argument', `${START}\x1ba\x07${CUT}`, /argument 7/],
    ['a stray control character', `${START}\x07${CUT}`, /unknown control character 7/],
    ['no initialisation', `x\n${CUT}`, /not initialised/],
    ['no cut', `${START}x\n`, /not cut/],
    ['text behind the cut', `${START}${CUT}x\n`, /not cut/],
    ['an unfinished command', `${START}\x1ba`, /end in the middle/],
    ['text over the edge', `${START}\x1dW\x18\x00abc\n${CUT}`, /over the edge/],
    ['large text over the edge', `${START}\x1dW\x24\x00\x1d!\x11ab\n${CUT}`, /over the edge/],
    [
      'a picture that is cut short',
      `${START}\x1dv0\x00\x01\x00\x08\x00xx${CUT}`,
      /cut short|end in the middle/,
    ],
  ])('%s', (_, commands, message) => {
    expect(() => decode(commands)).toThrow(message)
  })
})

describe('given ordinary bytes', () => {
  it('reads letters by the code page in force', () => {
    const [line] = decode(`${START}\x1bt\x13\x82\xd5\x1bt\x10\x80\n${CUT}`)
    expect(line).toMatchObject({ kind: 'line', runs: [{ text: 'é€€', column: 0 }] })
  })

  it('keeps size, weight and place of each stretch apart', () => {
    const [line] = decode(`${START}ab\x1b$\x30\x00\x1d!\x11\x1bE\x01c\n${CUT}`)
    expect(line).toMatchObject({
      runs: [
        { column: 0, text: 'ab', width: 1, bold: false },
        { column: 4, text: 'c', width: 2, height: 2, bold: true },
      ],
    })
  })
})
