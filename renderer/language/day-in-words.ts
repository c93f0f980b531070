import type { Language } from '../../shared/receipt'

const words: Record<Language, { readonly days: string; readonly months: string; readonly comma: string }> = {
  id: {
    days: 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu',
    months: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
    comma: ',',
  },
  en: {
    days: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
    months: 'January February March April May June July August September October November December',
    comma: '',
  },
}

/**
 * `Jumat, 27 November 2026`, `Friday 27 November 2026`: the date's UTC fields, as Intl writes them (a test holds that), which
 * the customer's first screen cannot wait for.
 */
export function dayInWords(date: Date, language: Language): string {
  const { days, months, comma } = words[language]
  const weekday = days.split(' ')[date.getUTCDay()]
  const month = months.split(' ')[date.getUTCMonth()]
  return `${weekday}${comma} ${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`
}
