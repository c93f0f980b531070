import * as z from 'zod/mini'

/** Larger than any bill at a counter, small enough to add up a lifetime of them exactly. */
const LARGEST_BILL = 1_000_000_000_000

/** Whole rupiah, 1 to 1,000,000,000,000. KiriminAja sends no fractions and no bill is free or negative. */
export const rupiahSchema = z.number().check(z.int(), z.minimum(1), z.maximum(LARGEST_BILL)).brand<'Rupiah'>()
export type Rupiah = z.infer<typeof rupiahSchema>

/** What bills add up to, and cash in a drawer: whole rupiah, and it may be none. */
export const rupiahTotalSchema = z.number().check(z.int(), z.nonnegative()).brand<'RupiahTotal'>()
export type RupiahTotal = z.infer<typeof rupiahTotalSchema>

/** QRIS allows at most this for one transaction (Bank Indonesia). */
export const QRIS_LIMIT = rupiahSchema.parse(10_000_000)

let format: Intl.NumberFormat | null = null

/** Made when the first amount is shown: whatever starts should not wait for the system's languages. */
const formatOf = (): Intl.NumberFormat => {
  format ??= new Intl.NumberFormat('id-ID', {
    style: 'currency',
    currency: 'IDR',
    minimumFractionDigits: 0,
    maximumFractionDigits: 0,
  })
  return format
}

/** `Rp 65.000`, with a no-break space: how Indonesians write money, in either language of the app. */
export const formatRupiah = (amount: Rupiah | RupiahTotal): string => formatOf().format(amount)
