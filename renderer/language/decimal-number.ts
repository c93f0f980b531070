import type { Language } from '../../shared/receipt'
import { inThousands } from '../../shared/rupiah'

/**
 * `1.234,5` or `1,234.5`: as Intl.NumberFormat writes it with at most so many decimals (a test holds that), without the 17 ms
 * of its first use, which would be on the cashier's first screen.
 */
export function decimalNumber(value: number, decimals: number, language: Language): string {
  const [group, point] = language === 'id' ? ['.', ','] : [',', '.']
  const [whole = '', fraction = ''] = String(Number(value.toFixed(decimals))).split('.')
  const grouped = inThousands(whole, group)
  return fraction === '' ? grouped : `${grouped}${point}${fraction}`
}
