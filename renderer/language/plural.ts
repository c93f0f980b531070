/** `1 payment`, `2 payments`: what English needs and Indonesian does not. */
export const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`
