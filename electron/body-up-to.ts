/**
 * What an answer carries, as bytes; null when that is more than `most`, of which no more is read then.
 * A broken connection or a time-out while reading rejects, like fetch itself.
 */
export async function bodyUpTo(answer: Response, most: number): Promise<Buffer | null> {
  const parts: Uint8Array[] = []
  let size = 0
  const reader = answer.body?.getReader()
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    size += part.value.byteLength
    if (size > most) {
      await reader?.cancel()
      return null
    }
    parts.push(part.value)
  }
  return Buffer.concat(parts)
}
