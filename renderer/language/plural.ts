/** `1 payment`, `2 payments`: what English needs and Indonesian does not. The count may be written out: `1,000`. */
export const plural = (count: number | string, one: string): string =>
  `${count} ${one}${String(count) === '1' ? '' : 's'}`
