import type { Language } from '../../shared/receipt'
import type { Settings } from '../../shared/settings'
import type { Layout } from './receipt-markup'

const words = {
  id: {
    title: 'HALAMAN UJI',
    ruler: 'Penggaris harus penuh dari tepi ke tepi, dalam satu baris:',
    sizes: 'Ukuran huruf:',
    accents: 'Huruf beraksen (harus terbaca):',
    codes: 'Kode besar harus terbaca pemindai, kode kecil terbaca ponsel:',
    commands: 'Perintah',
    text: 'Teks',
    texts: { letters: 'huruf printer', picture: 'gambar' },
    paperEnd: 'Potong',
    cuts: { none: 'tidak', partial: 'sebagian', full: 'putus' },
    feedLines: 'Baris kosong di bawah',
    drawer: 'Laci',
    drawers: { off: 'tidak', pin2: 'pin 2', pin5: 'pin 5' },
    cut: 'Kertas dipotong setelah baris ini.',
  },
  en: {
    title: 'TEST PAGE',
    ruler: 'The ruler must fill one line, from edge to edge:',
    sizes: 'Letter sizes:',
    accents: 'Accented letters (must be readable):',
    codes: 'A scanner must read the large code, a phone the small one:',
    commands: 'Commands',
    text: 'Text',
    texts: { letters: "printer's letters", picture: 'picture' },
    paperEnd: 'Cut',
    cuts: { none: 'no', partial: 'partial', full: 'full' },
    feedLines: 'Empty lines below',
    drawer: 'Drawer',
    drawers: { off: 'no', pin2: 'pin 2', pin5: 'pin 5' },
    cut: 'The paper is cut below this line.',
  },
} as const satisfies Record<Language, unknown>

type TestPage = Pick<Settings, 'shop' | 'paperWidth' | 'cashierLanguage' | 'printing'>

/** A page that shows whether width, sizes, letters, pictures and cutter of a printer are as receipts need them. */
export const testPageLayout =
  ({ shop, paperWidth, cashierLanguage, printing }: TestPage): Layout =>
  (markup) => {
    const says = words[cashierLanguage]
    return [
      ...markup.large(shop.name, ['double', 'tall'], 2),
      ...markup.centred('Kasir QRIS'),
      markup.blank,
      ...markup.large(says.title, ['double'], 1),
      markup.rule,
      ...markup.wrapped(says.ruler),
      ...markup.wrapped(rulerOf(markup.columns)),
      ...markup.labelled(`${paperWidth} mm`, String(markup.columns)),
      markup.rule,
      ...markup.labelled(says.commands, commandNames[printing.commands]),
      ...markup.labelled(says.text, says.texts[printing.text]),
      ...markup.labelled(says.paperEnd, says.cuts[printing.cut]),
      ...markup.labelled(says.feedLines, String(printing.feedLines)),
      ...markup.labelled(says.drawer, says.drawers[printing.drawer]),
      markup.rule,
      ...markup.wrapped(says.sizes),
      ...markup.large('Rp 65.000', ['tall'], 1),
      ...markup.large('Rp 65.000', ['double'], 1),
      ...markup.large('65.000', ['triple'], 1),
      markup.rule,
      ...markup.wrapped(says.accents),
      ...markup.centred('é è ü ñ ç € £ © ½'),
      markup.rule,
      ...markup.wrapped(says.codes),
      markup.blank,
      ...markup.qrCode('KASIR-QRIS-1234567890'),
      markup.blank,
      ...markup.qrCode('https://kiriminaja.com', 4),
      markup.blank,
      ...(printing.cut === 'none' ? [] : markup.wrapped(says.cut)),
    ]
  }

const commandNames = { escpos: 'ESC/POS', star: 'Star' } as const

/** `123456789012…`: as many digits as the line has columns. */
const rulerOf = (columns: number): string =>
  Array.from({ length: columns }, (_, index) => (index + 1) % 10).join('')
