/** No key is so short; what is could stand in any text by chance. */
const SHORTEST_SECRET = 8

/**
 * A text as it may be kept, shown and archived: a server under repair can send back the very request it was asked, key
 * and all.
 */
export const withoutSecret = (text: string, secret: string): string =>
  secret.length < SHORTEST_SECRET ? text : text.replaceAll(secret, '***')
