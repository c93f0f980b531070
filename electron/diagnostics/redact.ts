/** Takes bearer tokens and Indonesian phone numbers out of a line before it leaves the program. */
export const redact = (line: string): string =>
  line
    .replace(/Bearer\s+[^\s"']+/gi, 'Bearer ***')
    .replace(/(?<!\d)(?:\+?62|0)8\d{7,11}(?!\d)/g, (phone) => `${phone.slice(0, 4)}***`)
