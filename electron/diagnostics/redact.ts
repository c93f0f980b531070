/** `Bearer …`, as a header has it. */
const TOKEN = /Bearer\s+[^\s"']+/gi
/** A mobile number of Indonesia however it is written: `0812…`, `+62 812-3456-7890`, `(0812) 3456.7890`. */
const PHONE = /(?<![\w.])\(?(?:\+?62|0)[\s().-]{0,2}8(?:[\s().-]{0,2}\d){7,11}(?!\d)/g
/** Whose folder it is says who sits there. */
const HOME = /([/\\](?:home|Users)[/\\]+)[^/\\"':\n]+/gi
/** What `JSON.parse` repeats of a file or an answer that it could not read. */
const QUOTED = /(?:\.{3})?"[^\n]*"(?:\.{3})?(?= is not valid JSON)/g

/** Takes out of a line what opens something or says who somebody is, before it is written anywhere. */
export const redact = (line: string): string =>
  line
    .replace(TOKEN, 'Bearer ***')
    .replace(QUOTED, '"***"')
    .replace(PHONE, (phone) => `${phone.slice(0, 4)}***`)
    .replace(HOME, '$1***')
