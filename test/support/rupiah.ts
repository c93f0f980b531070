import { type Rupiah, rupiahSchema } from '../../shared/rupiah'

export const rupiah = (amount: number): Rupiah => rupiahSchema.parse(amount)
