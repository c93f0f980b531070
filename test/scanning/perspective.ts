import { bilinear, type Light } from './light'

/** How a phone is held before a display. Angles in degrees; nought is straight before it. */
export type Pose = {
  /** Seen from above or below. */
  readonly tilt: number
  /** Seen from the left or the right. */
  readonly turn: number
  /** The phone itself is held askew. */
  readonly roll: number
  /** Pixels of the camera across the display's shorter side, were it seen from straight before it. */
  readonly shortSide: number
}

type Vector = readonly [number, number, number]
const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]

/** Longer sides of the display between it and the camera: what the angle of a phone's lens makes of a full picture. */
const DISTANCE = 1.6
const MARGIN = 1.06
/** The wall behind the display and its frame. */
const ROOM = 0.08

/** What the camera's sensor sees of a flat display through a lens without faults: rays from each pixel to its plane. */
export function lookAt(display: Light, { tilt, turn, roll, shortSide }: Pose): Light {
  const [right, down] = axes(tilt, turn, roll)
  const away = DISTANCE * Math.max(display.width, display.height)
  const normal = cross(right, down)
  const focal = (shortSide * away) / Math.min(display.width, display.height)

  const corners = [-0.5, 0.5].flatMap((x) =>
    [-0.5, 0.5].map((y): readonly [number, number] => {
      const [cornerX, cornerY, cornerZ] = [0, 1, 2].map(
        (axis) =>
          (axis === 2 ? away : 0) +
          x * display.width * (right[axis] ?? 0) +
          y * display.height * (down[axis] ?? 0),
      )
      const depth = cornerZ ?? away
      return [(focal * (cornerX ?? 0)) / depth, (focal * (cornerY ?? 0)) / depth]
    }),
  )
  const width = Math.ceil(2 * MARGIN * Math.max(...corners.map(([x]) => Math.abs(x))))
  const height = Math.ceil(2 * MARGIN * Math.max(...corners.map(([, y]) => Math.abs(y))))

  // A pixel of the sensor gathers the light of all display pixels that fall on it.
  const samples = Math.ceil(Math.min(display.width, display.height) / shortSide)
  const scale = away * normal[2]
  const at = new Float32Array(width * height)
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      let sum = 0
      for (let sample = 0; sample < samples * samples; sample += 1) {
        const rayX = (column + ((sample % samples) + 0.5) / samples - width / 2) / focal
        const rayY = (row + (Math.floor(sample / samples) + 0.5) / samples - height / 2) / focal
        const far = scale / (normal[0] * rayX + normal[1] * rayY + normal[2])
        const x = far * rayX
        const y = far * rayY
        const z = far - away
        const across = x * right[0] + y * right[1] + z * right[2]
        const along = x * down[0] + y * down[1] + z * down[2]
        sum += bilinear(display, across + display.width / 2 - 0.5, along + display.height / 2 - 0.5, ROOM)
      }
      at[row * width + column] = sum / samples ** 2
    }
  }
  return { width, height, at }
}

/** Where the display's right and down point to, for the camera: x to the right, y down, z away from it. */
function axes(tilt: number, turn: number, roll: number): readonly [Vector, Vector] {
  const [a, b, c] = [tilt, turn, roll].map((degrees) => (degrees * Math.PI) / 180)
  const turned = (vector: Vector): Vector => {
    const [x, y, z] = vector
    const [cosA, sinA] = [Math.cos(a ?? 0), Math.sin(a ?? 0)]
    const [cosB, sinB] = [Math.cos(b ?? 0), Math.sin(b ?? 0)]
    const [cosC, sinC] = [Math.cos(c ?? 0), Math.sin(c ?? 0)]
    const [y1, z1] = [y * cosA - z * sinA, y * sinA + z * cosA]
    const [x2, z2] = [x * cosB + z1 * sinB, z1 * cosB - x * sinB]
    return [x2 * cosC - y1 * sinC, x2 * sinC + y1 * cosC, z2]
  }
  return [turned([1, 0, 0]), turned([0, 1, 0])]
}
