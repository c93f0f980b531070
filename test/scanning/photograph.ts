import type { GreyPicture } from '../support/decode-qr'
import { type Random, seededRandom } from '../torture/random'
import { blur } from './blur'
import { develop, type Light } from './light'
import { lookAt } from './perspective'

/** What stands between a display and a decoder. */
export type Conditions = {
  /** Degrees away from straight before the display, in any direction. */
  readonly slant: number
  /** Degrees the phone is held askew. */
  readonly roll: number
  /** Pixels of the camera across the display's shorter side. */
  readonly shortSide: number
  /** Standard deviation of the blur, in pixels of the camera. */
  readonly blur: number
  /** The display's white as the sensor sees it: 1 is the brightest it can tell apart. */
  readonly brightness: number
  /** Share of the light that is lost towards the far edge. */
  readonly uneven: number
  /** Light of the room on the glass, of the same measure as `brightness`, and a lamp's reflection on it. */
  readonly veil: number
  readonly glare: number
  /** Standard deviation of the sensor's noise at full light; less where it is darker, as the number of photons is. */
  readonly noise: number
}

/** Degrees by which a hand that holds a phone moves between two frames, at most, in any direction. */
const TREMOR = 1.5

/**
 * A photograph of a display; the same seed makes the same again. A phone looks at frame after frame: `frame` counts
 * those of one scan from 0, each from a hand that trembled and with noise of its own.
 */
export function photograph(display: Light, conditions: Conditions, seed: number, frame = 0): GreyPicture {
  const scan = seededRandom(seed)
  const moment = seededRandom(seed + frame * 2 ** 16)
  const tremor = (): number => (frame === 0 ? 0 : TREMOR * (2 * moment.next() - 1))
  const direction = scan.next() * 2 * Math.PI
  const seen = lookAt(display, {
    tilt: conditions.slant * Math.sin(direction) + tremor(),
    turn: conditions.slant * Math.cos(direction) + tremor(),
    roll: conditions.roll * (scan.chance(50) ? 1 : -1) + tremor(),
    shortSide: conditions.shortSide,
  })
  return develop(blur(expose(blur(seen, conditions.blur), conditions, scan, moment), SMOOTHING))
}

/** What every phone does against the noise of its sensor before anything sees the picture, in pixels. */
const SMOOTHING = 1

/** Noise that stays when there is no light at all, as a share of the noise at full light, squared. */
const DARK = 0.05

function expose(
  { width, height, at }: Light,
  { brightness, uneven, veil, glare, noise }: Conditions,
  scan: Random,
  moment: Random,
): Light {
  const towards = scan.next() * 2 * Math.PI
  const [lampX, lampY] = [width * (0.25 + scan.next() / 2), height * (0.25 + scan.next() / 2)]
  const lampSize = 0.12 * Math.max(width, height)
  const exposed = new Float32Array(at.length)
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const index = row * width + column
      const edge =
        0.5 +
        0.5 * (Math.cos(towards) * (column / width - 0.5) + Math.sin(towards) * (row / height - 0.5)) * 1.4
      const lamp = Math.exp(-((column - lampX) ** 2 + (row - lampY) ** 2) / (2 * lampSize ** 2))
      const light = brightness * (at[index] ?? 0) * (1 - uneven * edge) + veil + glare * lamp
      exposed[index] = light + noise * Math.sqrt(light + DARK) * bell(moment)
    }
  }
  return { width, height, at: exposed }
}

/** Normally distributed around nought (Box and Muller). */
const bell = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())
