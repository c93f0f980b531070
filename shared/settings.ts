import * as z from 'zod/mini'
import { isIndonesianZone } from './indonesian-zones'
import { MOST_MEASURED, measuredDisplaySchema } from './measured-display'
import { languages, paperWidths, receiptLines } from './receipt'
import { scannerSchema } from './scanner'
import { shopPicturesSchema } from './shop-picture'
import { soundSchema } from './sound'
import { themes } from './theme'
import { updateFeedSchema } from './update'

const line = (longest: number) => z.string().check(z.trim(), z.maxLength(longest))

const hostName = z.string().check(z.trim(), z.minLength(1), z.maxLength(253), z.regex(/^[A-Za-z0-9.:_-]+$/))
const port = z.number().check(z.int(), z.minimum(1), z.maximum(65535))
const systemName = z.string().check(z.trim(), z.minLength(1), z.maxLength(255))
/** Never out of /dev: no step of the path is `.` or `..`. */
const devicePath = z
  .string()
  .check(z.maxLength(255), z.regex(/^\/dev(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._:+-]+)+$/))

export const printerSchema = z.discriminatedUnion('kind', [
  /** A PDF for each receipt, in the folder `receipts` beside the history. */
  z.object({ kind: z.literal('pdf') }),
  /** An ESC/POS receipt printer that takes raw bytes over TCP, usually on port 9100. */
  z.object({ kind: z.literal('network'), host: hostName, port }),
  /** A printer of the system, by its name there; `raw`: a receipt printer that gets its own commands. */
  z.object({ kind: z.literal('system'), name: systemName, raw: z.boolean() }),
  /** A receipt printer behind a device file, `/dev/usb/lp0` for one. */
  z.object({ kind: z.literal('device'), path: devicePath }),
])
export type PrinterSettings = Readonly<z.infer<typeof printerSchema>>

/** Whether it is sent commands, and prints with its own letters; otherwise it gets a picture of the paper. */
export const takesCommands = (printer: PrinterSettings): boolean =>
  printer.kind === 'network' || printer.kind === 'device' || (printer.kind === 'system' && printer.raw)

/** How the receipt printer is spoken to, and what it does before and after the text. */
export const printingSchema = z.object({
  commands: z.enum(['escpos', 'star']),
  /** `picture`: every document is drawn. `letters`: only one whose text the printer's letters cannot say. */
  text: z.enum(['letters', 'picture']),
  cut: z.enum(['none', 'partial', 'full']),
  /** Empty lines below the last one: printers without a knife are torn off higher up. */
  feedLines: z.number().check(z.int(), z.minimum(0), z.maximum(20)),
  /** Which pin of the printer's socket opens a drawer, at the first receipt of a payment and at nothing else. */
  drawer: z.enum(['off', 'pin2', 'pin5']),
})
export type PrintingSettings = Readonly<z.infer<typeof printingSchema>>

/** What belongs to a printer and comes back with it. */
const printerProfileSchema = z.object({
  printer: printerSchema,
  paperWidth: z.literal(paperWidths),
  printing: printingSchema,
})
export type PrinterProfile = Readonly<z.infer<typeof printerProfileSchema>>
/** Printers that are remembered; older ones are forgotten. */
const MOST_PRINTERS = 12

const seconds = (least: number, most: number) => z.number().check(z.minimum(least), z.maximum(most))

export const budgetSchema = z.object({
  /** Requests KiriminAja allows in any 60 seconds. */
  perMinute: z.number().check(z.int(), z.minimum(2), z.maximum(6000)),
  /** Least seconds between any two requests. */
  gapSeconds: seconds(0, 60),
})

const isTimeZone = (name: string): boolean => {
  if (isIndonesianZone(name)) return true
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

export const settingsSchema = z.object({
  version: z.literal(1),
  shop: z.object({ name: line(40), address: line(120), footer: line(200) }),
  pictures: shopPicturesSchema,
  /** Which KiriminAja to ask once an API key is there; without a key the app is a demonstration. */
  environment: z.enum(['sandbox', 'production']),
  answerSeconds: seconds(1, 60),
  budgets: z.object({ simulator: budgetSchema, sandbox: budgetSchema, production: budgetSchema }),
  printer: printerSchema,
  paperWidth: z.literal(paperWidths),
  printing: printingSchema,
  receipt: z.object({
    /** Below the shop's name and address; each line of it is a line on the receipt. */
    header: z.string().check(z.maxLength(200)),
    lines: z.record(z.enum(receiptLines), z.boolean()),
  }),
  /** Every printer that was saved once, with what belongs to it, newest first. */
  knownPrinters: z.array(printerProfileSchema).check(z.maxLength(MOST_PRINTERS)),
  customerDisplay: z.object({
    /** Null: whichever is not the primary one. The label finds it again when its id changed. */
    chosen: z.nullable(z.object({ id: z.number(), label: z.string() })),
    /** What becomes of the customer's window without a display of its own. */
    withoutSecond: z.enum(['window', 'hidden']),
  }),
  /** Each display somebody has held a bank card to, newest first. */
  measuredDisplays: z.array(measuredDisplaySchema).check(z.maxLength(MOST_MEASURED)),
  appearance: z.object({ cashier: z.enum(themes), customer: z.enum(themes) }),
  sound: soundSchema,
  scanner: scannerSchema,
  /** False until somebody went through, or skipped, the guided first start. */
  setUpDone: z.boolean(),
  cashierLanguage: z.enum(languages),
  customerLanguage: z.enum(languages),
  timeZone: z.string().check(z.refine(isTimeZone)),
  /** The hour, 0 to 12, at which the shop's day ends: what happens before it still belongs to the day before. */
  businessDayEndsAt: z.number().check(z.int(), z.minimum(0), z.maximum(12)),
  /** Under this an Express "paid" without `paid_at` or a paid label is `verifying`. */
  requirePaidAt: z.boolean(),
  /** Minutes from `pay_time` to the estimated expiry of a code (KiriminAja's plugin: 5). */
  expiryMinutes: z.number().check(z.minimum(1), z.maximum(1440)),
  /** How many verified backups of the history are kept. */
  /** Months after which payments may leave the history, archived first and only when told to; null: all are kept. */
  keepMonths: z.nullable(z.number().check(z.int(), z.minimum(6), z.maximum(120))),
  /** Where new versions of the program are; null: nowhere, and nothing is asked. */
  updates: z.nullable(updateFeedSchema),
  backupsKept: z.number().check(z.int(), z.minimum(2), z.maximum(365)),
})
export type Settings = Readonly<z.infer<typeof settingsSchema>>

/** These settings with their printer remembered, in front of the others. */
export function rememberPrinter(settings: Settings): Settings {
  const { printer, paperWidth, printing, knownPrinters } = settings
  const others = knownPrinters.filter((known) => !isSamePrinter(known.printer, printer))
  return {
    ...settings,
    knownPrinters: [{ printer, paperWidth, printing }, ...others].slice(0, MOST_PRINTERS),
  }
}

/** What to change so that this printer is the one: it, and what was remembered with it. */
export function choosePrinter(
  { knownPrinters }: Pick<Settings, 'knownPrinters'>,
  printer: PrinterSettings,
): Partial<Settings> {
  const known = knownPrinters.find((profile) => isSamePrinter(profile.printer, printer))
  return { ...known, printer }
}

function isSamePrinter(one: PrinterSettings, other: PrinterSettings): boolean {
  switch (one.kind) {
    case 'pdf':
      return other.kind === 'pdf'
    case 'network':
      return other.kind === 'network' && one.host === other.host && one.port === other.port
    case 'system':
      return other.kind === 'system' && one.name === other.name
    case 'device':
      return other.kind === 'device' && one.path === other.path
  }
}
