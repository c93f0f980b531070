import { readFileSync } from 'node:fs'

/** KiriminAja's published sample answer, byte for byte. */
export const publishedSample = (name: 'express-unpaid' | 'instant-paid'): string =>
  readFileSync(new URL(`published/${name}.json`, import.meta.url), 'utf8')
