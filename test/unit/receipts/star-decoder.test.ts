import { describe, expect, it } from 'vitest'
import { decodeStar } from '../../support/star-decoder'

const START = '\x1b@'
const CUT = '\x1bd3'
const decode = (commands: string) => decodeStar(Buffer.from(commands, 'latin1'))

// A decoder that lets things pass would make every test of Star worthless.
describe('given bytes that no receipt should hold, the decoder refuses', () => {
  it.each([
    ['an unknown command', `${START}\x1bN${CUT}`, /unknown command 1b4e/],
    ['a command of ESC/POS', `${START}\x1dVB\x00`, /unknown control character 29/],
    ['an unknown argument', `${START}\x1b\x1da\x07${CUT}`, /argument 7/],
    ['a stray control character', `${START}\x0c${CUT}`, /unknown control character 12/],
    ['no initialisation', `x\n${CUT}`, /not initialised/],
    ['no cut', `${START}x\n`, /not cut/],
    ['text behind the cut', `${START}${CUT}x\n`, /not cut/],
    ['an unfinished command', `${START}\x1b\x1da`, /end in the middle/],
    ['text over the edge', `${START}\x1bQ\x02abc\n${CUT}`, /over the edge/],
    ['a picture that is cut short', `${START}\x1b0\x1bk\x01\x00xx`, /cut short/],
    ['a picture with gaps', `${START}\x1bz1\x1bk\x01\x00${'x'.repeat(24)}\n${CUT}`, /gaps/],
    ['text behind a picture', `${START}\x1b0\x1bk\x01\x00${'x'.repeat(24)}abc\n${CUT}`, /text behind/],
    ['text in raster mode', `${START}\x1b*rAabc`, /no row of dots|end in the middle|cut short/],
    ['an unknown raster command', `${START}\x1b*rX${CUT}`, /unknown raster command X/],
    ['a raster page without an end', `${START}\x1b*rA`, /without an end/],
  ])('%s', (_, commands, message) => {
    expect(() => decode(commands)).toThrow(message)
  })
})

describe('given ordinary bytes', () => {
  it('reads letters by the code page in force, and size and place of each stretch', () => {
    const [line] = decode(`${START}\x1b\x1dt\x04\x82\x1b\x1dA\x30\x00\x1bi\x01\x02\x1bEc\n${CUT}`)
    expect(line).toMatchObject({
      runs: [
        { column: 0, text: 'é', width: 1 },
        { column: 4, text: 'c', width: 3, height: 2, bold: true },
      ],
    })
  })
})
