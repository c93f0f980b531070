import * as z from 'zod/mini'
import { apiKeyStateSchema, passphraseText } from '../api-key'
import { cashierIdSchema } from '../cashier'
import { acceptedCodeSchema, counterStateSchema } from '../counter'
import { nothing, type Exchange } from '../exchange'
import { healthSchema } from '../health'
import { ofPayment, paymentIdSchema } from '../payment-id'
import { doubtAnswers, paymentPrintJobSchema, printJobSchema } from '../print-job'

const typedPin = z.string().check(z.maxLength(8))

/** What the counter itself asks of main: all that the cashier's window needs before its first screen. */
export const counterContract = {
  getCounter: { request: nothing, answer: counterStateSchema },
  /** What this window shows has been painted for the first time since it was loaded. */
  screenPainted: { request: nothing, answer: nothing },
  openPayment: {
    request: z.object({ scanned: z.string().check(z.maxLength(4096)) }),
    answer: paymentIdSchema,
  },
  checkNow: { request: ofPayment, answer: nothing },
  /** The customer says it is paid: asked in a burst, a waiting slip prints, the next customer can be served. */
  claimPaid: { request: ofPayment, answer: nothing },
  withdrawClaim: { request: ofPayment, answer: nothing },
  /** Stops asking. Recorded, and never read as "not paid"; scanning it again takes the watch up again. */
  stopWatch: { request: ofPayment, answer: nothing },
  acknowledgePaid: { request: ofPayment, answer: nothing },
  acknowledgeNotice: { request: z.object({ number: z.number() }), answer: nothing },
  acceptCode: {
    request: z.object({ paymentId: paymentIdSchema, accepted: acceptedCodeSchema }),
    answer: nothing,
  },
  clearCounter: { request: nothing, answer: nothing },
  reprintReceipt: { request: ofPayment, answer: paymentPrintJobSchema },
  /** A paper that may have come: it did, or print it again (marked as a copy unless it surely did not). */
  settleDoubt: {
    request: z.object({ number: z.number(), answer: z.enum(doubtAnswers) }),
    answer: printJobSchema,
  },
  getHealth: { request: nothing, answer: healthSchema },
  unlockApiKey: { request: z.object({ passphrase: passphraseText }), answer: apiKeyStateSchema },
  /** The PIN is empty where none is required. */
  signIn: { request: z.object({ id: cashierIdSchema, pin: typedPin }), answer: nothing },
  signOut: { request: nothing, answer: nothing },
  /** Opens what only the owner may, for a few minutes. */
  letOwnerIn: { request: z.object({ id: cashierIdSchema, pin: typedPin }), answer: nothing },
  closeOwnerDoor: { request: nothing, answer: nothing },
  paySimulated: { request: ofPayment, answer: nothing },
} as const satisfies Readonly<Record<string, Exchange>>
