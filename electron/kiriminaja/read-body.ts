import { problem } from '../../shared/problem'
import { failed, type Result, succeeded } from '../../shared/result'

/** A real answer has one or two kilobytes; a hundred packages would have fifty. */
export const LARGEST_ANSWER_BYTES = 512 * 1024

/**
 * Reads an answer's text, but never more than 512 KiB of it and only as valid UTF-8.
 * A broken connection or a time-out while reading rejects, like fetch itself.
 */
export async function readBody(response: Response): Promise<Result<string>> {
  const parts: Uint8Array[] = []
  let size = 0
  const reader = response.body?.getReader()
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    size += part.value.byteLength
    if (size > LARGEST_ANSWER_BYTES) {
      await reader?.cancel()
      return failed(problem('api-not-understood', `more than ${LARGEST_ANSWER_BYTES} bytes`))
    }
    parts.push(part.value)
  }
  try {
    return succeeded(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)))
  } catch {
    return failed(problem('api-not-understood', 'not valid UTF-8'))
  }
}
