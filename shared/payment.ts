import * as z from 'zod/mini'
import { paymentIdSchema } from './payment-id'
import { rupiahSchema } from './rupiah'
import { serverTimeSchema } from './time'

/** `said` is what `status_code` held, kept as evidence; `means` is what this app takes it for. */
export const statusCodeSchema = z.object({
  said: z.string(),
  means: z.enum(['paid', 'unpaid', 'ended', 'unrecognised']),
})
export type StatusCode = Readonly<z.infer<typeof statusCodeSchema>>

export const placeSchema = z.object({ name: z.string(), address: z.string(), phone: z.string() })
export type Place = Readonly<z.infer<typeof placeSchema>>

export const packageSchema = z.object({
  awb: z.nullable(z.string()),
  orderId: z.nullable(z.string()),
  service: z.nullable(z.string()),
  serviceName: z.nullable(z.string()),
  /** KiriminAja's package status: 100 new … 200 delivered, 300/302 cancelled. */
  statusCode: z.nullable(z.number()),
  trackingUrl: z.nullable(z.string()),
  origin: z.nullable(placeSchema),
  destination: z.nullable(placeSchema),
})
export type Package = Readonly<z.infer<typeof packageSchema>>

const common = {
  paymentId: paymentIdSchema,
  amount: rupiahSchema,
  statusCode: statusCodeSchema,
  /** The QRIS text as it came. Null while it is being made, and once paid. */
  qrContent: z.nullable(z.string()),
  /** When the code was made, as it seems. Never a sign of payment: the published sample has it while unpaid. */
  payTime: z.nullable(serverTimeSchema),
}

export const paymentSchema = z.discriminatedUnion('service', [
  z.object({
    ...common,
    service: z.literal('express'),
    label: z.nullable(z.string()),
    paidAt: z.nullable(serverTimeSchema),
    createdAt: z.nullable(serverTimeSchema),
  }),
  z.object({ ...common, service: z.literal('instant'), packages: z.array(packageSchema) }),
])

/** One bill as KiriminAja's Get Payment answers it, both published shapes in one type. */
export type Payment = Readonly<z.infer<typeof paymentSchema>>

export const packagesOf = (payment: Payment): readonly Package[] =>
  payment.service === 'instant' ? payment.packages : []
