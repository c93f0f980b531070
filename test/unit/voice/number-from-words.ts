/**
 * Reads Indonesian and English numbers the way a person does, word by word, and knows nothing of how they were made:
 * no clip lists and no tables of hundreds.
 */
const values: ReadonlyMap<string, number> = new Map(
  [
    'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas',
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ].flatMap((words) => words.split(' ').map((word, at): [string, number] => [word, at + 1])),
)
const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, at): [string, number] => [word, at * 10 + 20]),
)
const scales: ReadonlyMap<string, number> = new Map([
  ['ribu', 1e3],
  ['thousand', 1e3],
  ['juta', 1e6],
  ['million', 1e6],
  ['miliar', 1e9],
  ['billion', 1e9],
  ['triliun', 1e12],
  ['trillion', 1e12],
])

export function numberFromWords(text: string): number {
  let total = 0
  let group = 0
  let pending = 0
  for (const word of text.split(' ')) {
    const scale = scales.get(word)
    if (scale !== undefined) {
      total += (group + pending) * scale
      group = 0
      pending = 0
    } else if (word === 'seribu') total += 1000
    else if (word === 'seratus') group += 100
    else if (word === 'belas') pending += 10
    else if (word === 'puluh') {
      group += pending * 10
      pending = 0
    } else if (word === 'ratus' || word === 'hundred') {
      group += pending * 100
      pending = 0
    } else if (tens.has(word)) group += tens.get(word) ?? 0
    else pending += values.get(word) ?? Number.NaN
  }
  return total + group + pending
}
