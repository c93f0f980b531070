import * as z from 'zod/mini'
import { apiKeyStateSchema, apiKeyText, passphraseText } from '../api-key'
import { connectedDisplaySchema } from '../connected-display'
import { nothing, type Exchange } from '../exchange'
import { foundPrintersSchema, printerCheckSchema } from '../found-printers'
import { keyTrialSchema } from '../key-trial'
import { printerSchema, settingsSchema } from '../settings'
import { LARGEST_PICTURE_BYTES, pictureFileSchema } from '../shop-picture'
import { wantedTrialSchema } from '../trial'

export const settingsAndKeySchema = z.object({
  settings: settingsSchema,
  apiKey: apiKeyStateSchema,
  /** Whether the system keeps secrets; where it does not, a passphrase can. */
  keychain: z.boolean(),
})

/** What the settings' screen asks about the shop, its devices and KiriminAja. */
export const settingsContract = {
  getSettings: { request: nothing, answer: settingsAndKeySchema },
  saveSettings: { request: settingsSchema, answer: settingsSchema },
  /** A receipt of nobody's payment, as these settings would print it; they need not be saved. */
  previewSample: { request: settingsSchema, answer: z.object({ svg: z.string() }) },
  saveApiKey: {
    request: z.object({ apiKey: apiKeyText, passphrase: z.nullable(passphraseText) }),
    answer: apiKeyStateSchema,
  },
  tryApiKey: {
    /** Null: the key that is kept. */
    request: z.object({ apiKey: z.nullable(apiKeyText), environment: settingsSchema.shape.environment }),
    answer: keyTrialSchema,
  },
  keepPicture: {
    request: z.object({
      bytes: z.instanceof(Uint8Array).check(z.refine(({ length }) => length <= LARGEST_PICTURE_BYTES)),
    }),
    answer: pictureFileSchema,
  },
  listDisplays: { request: nothing, answer: z.array(connectedDisplaySchema) },
  identifyDisplays: { request: nothing, answer: nothing },
  /** Draws something to try out on the customer's display; null ends it, a payment that is opened does too. */
  tryDisplay: { request: z.object({ trial: z.nullable(wantedTrialSchema) }), answer: nothing },
  findPrinters: { request: nothing, answer: foundPrintersSchema },
  /** Asks this printer how it is; it need not be saved. Nothing is printed. */
  checkPrinter: { request: printerSchema, answer: printerCheckSchema },
  printTestPage: { request: z.object({ openDrawer: z.boolean() }), answer: nothing },
} as const satisfies Readonly<Record<string, Exchange>>
