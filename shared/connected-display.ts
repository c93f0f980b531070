import * as z from 'zod/mini'

export const connectedDisplaySchema = z.object({
  id: z.number(),
  /** The maker's name for it, '' where the system tells none. */
  label: z.string(),
  width: z.number(),
  height: z.number(),
  scale: z.number(),
  /** How often a second it is drawn, 0 where the system does not tell. */
  hertz: z.number(),
  shows: z.enum(['cashier', 'customer', 'nothing']),
})
/** A display as the settings list it; its place in the list is the number it shows when identified. */
export type ConnectedDisplay = Readonly<z.infer<typeof connectedDisplaySchema>>

/** Where the customer's window is. Only on a display of its own is the code out of the cashier's way. */
export const customerPlaces = ['second-display', 'window', 'hidden'] as const
export type CustomerPlaceName = (typeof customerPlaces)[number]
