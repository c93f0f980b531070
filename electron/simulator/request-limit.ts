/** At most `perMinute` requests in any 60 seconds; the sandbox allows 10. Whether it sends `Retry-After` nobody knows. */
export type RequestLimit = { readonly perMinute: number; readonly sendRetryAfter: boolean }

const MINUTE_MS = 60_000

/** Remembers when requests came and says whether one more fits. A refused request does not count. */
export class RequestCounter {
  #times: number[] = []

  /** Null when the request fits; otherwise the seconds until one would. */
  secondsToWait(now: Date, perMinute: number): number | null {
    const time = now.getTime()
    this.#times = this.#times.filter((earlier) => time - earlier < MINUTE_MS)
    if (this.#times.length < perMinute) {
      this.#times.push(time)
      return null
    }
    const oldest = this.#times[0] ?? time
    return Math.ceil((oldest + MINUTE_MS - time) / 1000)
  }
}
