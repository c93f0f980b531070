import * as z from 'zod/mini'
import { type ConnectedDisplay, connectedDisplaySchema } from './connected-display'

const marks = { id: true, label: true, width: true, height: true, scale: true } as const

export const measuredDisplaySchema = z.object({
  ...z.pick(connectedDisplaySchema, marks).shape,
  /** CSS pixels a centimetre, measured with a bank card (8.56 cm). */
  pixelsPerCm: z.number().check(z.minimum(5), z.maximum(500)),
})
/** A display as it was when a card was held to it. At another resolution or scale its pixels are of another size. */
export type MeasuredDisplay = Readonly<z.infer<typeof measuredDisplaySchema>>

type Marks = Omit<MeasuredDisplay, 'pixelsPerCm'>

/** More than any counter has ever seen; the newest are kept. */
export const MOST_MEASURED = 20

/** Which of the connected displays the customer looks at: their own, or the cashier's where there is no other. */
export const beforeCustomer = (displays: readonly ConnectedDisplay[]): ConnectedDisplay | null =>
  displays.find(({ shows }) => shows === 'customer') ??
  displays.find(({ shows }) => shows === 'cashier') ??
  null

/** CSS pixels a centimetre on this display; null where nobody has measured it as it is now. */
export const pixelsPerCmOn = (measured: readonly MeasuredDisplay[], display: Marks | null): number | null =>
  display === null ? null : (measured.find((known) => isSame(known, display))?.pixelsPerCm ?? null)

/** The measured displays with this one measured anew, or forgotten. */
export function measureDisplay(
  measured: readonly MeasuredDisplay[],
  { id, label, width, height, scale }: Marks,
  pixelsPerCm: number | null,
): MeasuredDisplay[] {
  const display = { id, label, width, height, scale }
  const others = measured.filter((known) => !isSame(known, display))
  return pixelsPerCm === null ? others : [{ ...display, pixelsPerCm }, ...others].slice(0, MOST_MEASURED)
}

/** The same make at the same resolution has pixels of the same size, whatever plug it is in; a nameless one needs its id. */
const isSame = (a: Marks, b: Marks): boolean =>
  a.label === b.label &&
  (a.label !== '' || a.id === b.id) &&
  a.width === b.width &&
  a.height === b.height &&
  a.scale === b.scale
