/** No key is so short; what is could stand in any text by chance. */
const SHORTEST_SECRET = 8

/**
 * A text as it may be kept, shown and archived: a server under repair can send back the very request it was asked, key
 * and all, and as JSON, an address or a page writes it.
 */
export const withoutSecret = (text: string, secret: string): string =>
  secret.length < SHORTEST_SECRET ? text : text.replace(anySpelling(secret), '***')

const anySpelling = (secret: string): RegExp =>
  new RegExp(Array.from({ length: secret.length }, (_, at) => spellings(secret.charCodeAt(at))).join(''), 'g')

const digits = (code: number, length: number): string => code.toString(16).padStart(length, '0')
/** Hexadecimal digits in either case. */
const hex = (code: number, length: number): string =>
  digits(code, length).replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`)

/**
 * A pattern for every way to write a character: itself, `\/` and `\u002f` (with more backslashes where JSON stands in
 * JSON), `%2F`, `&#x2f;` and `&#47;`. Each may repeat only so often: a long row of them must not take long to read.
 */
const spellings = (code: number): string =>
  `(?:\\\\{0,8}\\u${digits(code, 4)}|\\\\{1,8}u${hex(code, 4)}|%(?:25){0,3}${hex(code, 2)}|&#0{0,5}(?:[xX]0{0,5}${hex(code, 1)}|${code});)`
