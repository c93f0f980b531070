/**
 * What an answer carries, part by part; whoever takes no more of them ends the connection. A broken one or a time-out
 * while reading rejects, like fetch itself.
 */
export async function* partsOf(answer: Response): AsyncGenerator<Uint8Array> {
  const reader = answer.body?.getReader()
  try {
    for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read())
      yield part.value
  } finally {
    await reader?.cancel()
  }
}

/** All of it; null when that is more than `most` bytes, of which no more is read then. */
export async function bodyUpTo(answer: Response, most: number): Promise<Buffer | null> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of partsOf(answer)) {
    size += part.byteLength
    if (size > most) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}
