/** Letters as they are compared: without case and accents, so that "Andre" finds "ANDRÉ". */
export const folded = (text: string): string =>
  // Nearly every text here is ASCII, and a search folds some thousand of them.
  /[^ -~\n]/.test(text) ? text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase() : text.toLowerCase()
