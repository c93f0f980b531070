import { problem } from '../../shared/problem'
import { failed, type Result, succeeded } from '../../shared/result'
import { bodyUpTo } from '../body-up-to'

/** A real answer has one or two kilobytes; a hundred packages would have fifty. */
export const LARGEST_ANSWER_BYTES = 512 * 1024

/**
 * Reads an answer's text, but never more than 512 KiB of it and only as valid UTF-8.
 * A broken connection or a time-out while reading rejects, like fetch itself.
 */
export async function readBody(response: Response): Promise<Result<string>> {
  const body = await bodyUpTo(response, LARGEST_ANSWER_BYTES)
  if (body === null) return failed(problem('api-not-understood', `more than ${LARGEST_ANSWER_BYTES} bytes`))
  try {
    return succeeded(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return failed(problem('api-not-understood', 'not valid UTF-8'))
  }
}
