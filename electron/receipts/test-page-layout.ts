import type { Language } from '../../shared/receipt'
import type { Settings } from '../../shared/settings'
import { columnsOf, receiptMarkup } from './receipt-markup'

const words = {
  id: {
    title: 'HALAMAN UJI',
    ruler: 'Penggaris harus penuh dari tepi ke tepi, dalam satu baris:',
    sizes: 'Ukuran huruf:',
    accents: 'Huruf beraksen (harus terbaca):',
    code: 'Kode ini harus terbaca pemindai:',
    cut: 'Kertas dipotong setelah baris ini.',
  },
  en: {
    title: 'TEST PAGE',
    ruler: 'The ruler must fill one line, from edge to edge:',
    sizes: 'Letter sizes:',
    accents: 'Accented letters (must be readable):',
    code: 'A scanner must read this code:',
    cut: 'The paper is cut below this line.',
  },
} as const satisfies Record<Language, Record<string, string>>

/** A page that shows whether width, sizes, letters, pictures and cutter of a printer are as receipts need them. */
export function testPageLayout(settings: Pick<Settings, 'shop' | 'paperWidth' | 'cashierLanguage'>): string {
  const columns = columnsOf(settings.paperWidth)
  const markup = receiptMarkup(columns)
  const says = words[settings.cashierLanguage]
  return [
    ...markup.large(settings.shop.name, ['double', 'tall'], 2),
    ...markup.centred('Kasir QRIS'),
    markup.blank,
    ...markup.large(says.title, ['double'], 1),
    markup.rule,
    ...markup.wrapped(says.ruler),
    ...markup.wrapped(rulerOf(columns)),
    ...markup.labelled(`${settings.paperWidth} mm`, String(columns)),
    markup.rule,
    ...markup.wrapped(says.sizes),
    ...markup.large('Rp 65.000', ['tall'], 1),
    ...markup.large('Rp 65.000', ['double'], 1),
    ...markup.large('65.000', ['triple'], 1),
    markup.rule,
    ...markup.wrapped(says.accents),
    ...markup.centred('é è ü ñ ç € £ © ½'),
    markup.rule,
    ...markup.wrapped(says.code),
    markup.blank,
    ...markup.qrCode('KASIR-QRIS-1234567890'),
    markup.blank,
    ...markup.wrapped(says.cut),
  ].join('\n')
}

/** `123456789012…`: as many digits as the line has columns. */
const rulerOf = (columns: number): string =>
  Array.from({ length: columns }, (_, index) => (index + 1) % 10).join('')
