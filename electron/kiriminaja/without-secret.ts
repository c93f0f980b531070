const BACKSLASH = 0x5c
/** No key is so short; what is could stand in any text by chance. */
const SHORTEST_SECRET = 8

/**
 * A text as it may be kept, shown and archived: a server under repair can send back the very request it was asked, key
 * and all, and as JSON, an address or a page writes it.
 */
export const withoutSecret = (text: string, secret: string): string =>
  secret.length < SHORTEST_SECRET ? text : text.replace(anySpelling(secret), '***')

/** A row of backslashes is one piece: how many of them there are says nothing where JSON doubles them. */
const anySpelling = (secret: string): RegExp =>
  new RegExp((secret.match(/\\+|[^\\]/g) ?? []).map((piece) => spellings(piece.charCodeAt(0))).join(''), 'g')

const digits = (code: number, length: number): string => code.toString(16).padStart(length, '0')
/** Hexadecimal digits in either case. */
const hex = (code: number, length: number): string =>
  digits(code, length).replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`)

/** What a page may call a sign. */
const NAMED: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' }

/**
 * A pattern for every way to write a character: itself, `\/` and `\u002f` (with more backslashes where JSON stands in
 * JSON), `%2F`, `&#x2f;`, `&#47;` and `&lt;`. Each may repeat only so often: a long row of them must not take long to read.
 */
function spellings(code: number): string {
  const coded = `%(?:25){0,3}${hex(code, 2)}|&(?:#0{0,5}(?:[xX]0{0,5}${hex(code, 1)}|${code})|${NAMED[String.fromCharCode(code)] ?? '#'});`
  return code === BACKSLASH
    ? `(?:\\\\(?:u005[cC])?|${coded}){1,24}`
    : `(?:\\\\{0,8}\\u${digits(code, 4)}|\\\\{1,8}u${hex(code, 4)}|${coded})`
}
