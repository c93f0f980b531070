import * as z from 'zod/mini'

/** What there is to print on, as far as this computer can tell; network printers are found by their address alone. */
export const foundPrintersSchema = z.object({
  system: z.array(z.object({ name: z.string(), description: z.string() })),
  /** Device files of printers that stand on a cable of their own. */
  devices: z.array(z.string()),
  /** Whether the system takes a receipt printer's own commands (CUPS does). */
  rawPossible: z.boolean(),
})
export type FoundPrinters = Readonly<z.infer<typeof foundPrintersSchema>>

/** `ready`: it answered and can print. `connects`: it takes what it is sent and says nothing of itself. */
export const printerCheckSchema = z.enum(['ready', 'connects'])
export type PrinterCheck = z.infer<typeof printerCheckSchema>
