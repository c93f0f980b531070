import type { Light } from './light'

/** Gaussian blur, as of a lens out of focus or a hand that moves; `sigma` in pixels. Edges go on as they are. */
export function blur(picture: Light, sigma: number): Light {
  if (sigma <= 0) return picture
  const reach = Math.ceil(3 * sigma)
  const bell = Array.from({ length: 2 * reach + 1 }, (_, index) =>
    Math.exp(-((index - reach) ** 2) / (2 * sigma ** 2)),
  )
  const whole = bell.reduce((sum, part) => sum + part, 0)
  const weights = Float32Array.from(bell, (part) => part / whole)
  const { width, height, at } = picture
  const across = smear(at, weights, height, width, width, 1)
  return { width, height, at: smear(across, weights, width, height, 1, width) }
}

/** Along one direction: `lines` of `length` pixels each, `next` apart in memory, and `line` from one to the next. */
function smear(
  from: Float32Array,
  weights: Float32Array,
  lines: number,
  length: number,
  line: number,
  next: number,
): Float32Array {
  const to = new Float32Array(from.length)
  const reach = (weights.length - 1) / 2
  for (let row = 0; row < lines; row += 1) {
    for (let place = 0; place < length; place += 1) {
      let sum = 0
      for (let tap = -reach; tap <= reach; tap += 1) {
        const neighbour = Math.min(length - 1, Math.max(0, place + tap))
        sum += (from[row * line + neighbour * next] ?? 0) * (weights[tap + reach] ?? 0)
      }
      to[row * line + place * next] = sum
    }
  }
  return to
}
