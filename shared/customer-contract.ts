import * as z from 'zod/mini'
import type { CustomerRequest } from './channels'
import { customerViewSchema } from './customer-view'
import { type Exchange, nothing } from './exchange'
import { paymentIdSchema } from './payment-id'

export const customerContract = {
  getView: { request: nothing, answer: customerViewSchema },
  screenPainted: { request: nothing, answer: nothing },
  codePainted: {
    request: z.object({
      paymentId: paymentIdSchema,
      code: z.string(),
      side: z.number().check(z.nonnegative()),
    }),
    answer: nothing,
  },
} as const satisfies Record<CustomerRequest, Exchange>
