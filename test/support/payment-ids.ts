import { type PaymentId, paymentIdSchema } from '../../shared/payment-id'

export const paymentId = (text: string): PaymentId => paymentIdSchema.parse(text)
