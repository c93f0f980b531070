/** A failure whose message says it all to the person at the terminal: it is shown without a stack. */
export class Failure extends Error {
  /**
   * @param {string} message
   * @param {number} [exitCode] what this process shall end with
   */
  constructor(message, exitCode = 1) {
    super(message)
    this.exitCode = exitCode
  }
}

/**
 * @param {unknown} error
 * @returns {string} what to print: the message alone where it was written for people, the stack where it was not
 */
export function explain(error) {
  if (error instanceof Failure) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
