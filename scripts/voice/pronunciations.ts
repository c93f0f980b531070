import type { EnglishClip } from '../../shared/voice/english'
import type { IndonesianClip } from '../../shared/voice/indonesian'

type WordsIn<Text extends string> = Text extends `${infer First} ${infer Rest}` ? First | WordsIn<Rest> : Text
type IndonesianWord = WordsIn<IndonesianClip>
type EnglishWord = WordsIn<EnglishClip>

/**
 * Indonesian in the sounds the American voice has (ARPABET): `aa` for a, `ax` for the e of enam, `jh` for j. Its r
 * is not rolled and its t is breathed, which gives the voice its accent.
 */
const indonesian: Readonly<Record<IndonesianWord, string>> = {
  pembayaran: 'p ax m b aa y aa r aa n',
  diterima: 'd iy t ax r iy m aa',
  satu: 's aa t uw',
  dua: 'd uw aa',
  tiga: 't iy g aa',
  empat: 'ax m p aa t',
  lima: 'l iy m aa',
  enam: 'ax n aa m',
  tujuh: 't uw jh uw hh',
  delapan: 'd ax l aa p aa n',
  sembilan: 's ax m b iy l aa n',
  sepuluh: 's ax p uw l uw hh',
  sebelas: 's ax b ax l aa s',
  belas: 'b ax l aa s',
  puluh: 'p uw l uw hh',
  seratus: 's ax r aa t uw s',
  ratus: 'r aa t uw s',
  seribu: 's ax r iy b uw',
  ribu: 'r iy b uw',
  juta: 'jh uw t aa',
  miliar: 'm iy l iy aa r',
  triliun: 't r iy l iy uw n',
  rupiah: 'r uw p iy aa',
}

/** English in sounds too: left to itself the engine would read `rupiah` as `ru-pie-a`. */
const english: Readonly<Record<EnglishWord, string>> = {
  payment: 'p ey m ax n t',
  received: 'r ax s iy v d',
  one: 'w ah n',
  two: 't uw',
  three: 'th r iy',
  four: 'f ao r',
  five: 'f ay v',
  six: 's ih k s',
  seven: 's eh v ax n',
  eight: 'ey t',
  nine: 'n ay n',
  ten: 't eh n',
  eleven: 'ih l eh v ax n',
  twelve: 't w eh l v',
  thirteen: 'th er t iy n',
  fourteen: 'f ao r t iy n',
  fifteen: 'f ih f t iy n',
  sixteen: 's ih k s t iy n',
  seventeen: 's eh v ax n t iy n',
  eighteen: 'ey t iy n',
  nineteen: 'n ay n t iy n',
  twenty: 't w eh n t iy',
  thirty: 'th er d iy',
  forty: 'f ao r t iy',
  fifty: 'f ih f t iy',
  sixty: 's ih k s t iy',
  seventy: 's eh v ax n t iy',
  eighty: 'ey t iy',
  ninety: 'n ay n t iy',
  hundred: 'hh ah n d r ax d',
  thousand: 'th aw z ax n d',
  million: 'm ih l y ax n',
  billion: 'b ih l y ax n',
  trillion: 't r ih l y ax n',
  rupiah: 'r uw p iy aa',
}

const words: ReadonlyMap<string, string> = new Map([
  ...Object.entries(indonesian),
  ...Object.entries(english),
])

/** The sounds of a clip, word after word. */
export const soundsOf = (clip: string): string =>
  clip
    .split(' ')
    .map((word) => words.get(word) ?? '')
    .join(' ')

/** Each word of a language with its sounds, for the recogniser's dictionary. */
export const dictionaries = { id: indonesian, en: english } as const
