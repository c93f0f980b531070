/**
 * An answer exactly as a test wants it on the wire. `silence`: the request is taken and never answered;
 * `hang-up`: the connection is cut instead of an answer, `cut-short`: in the middle of one.
 */
export type ScriptedAnswer =
  | {
      readonly kind: 'bytes'
      readonly status: number
      readonly headers: Readonly<Record<string, string>>
      readonly body: string | Uint8Array
    }
  | { readonly kind: 'silence' }
  | { readonly kind: 'hang-up' }
  | { readonly kind: 'cut-short'; readonly body: string }

/** Answers that go out instead of the simulator's own, by payment id: each once in order, then the standing one. */
export class ScriptedAnswers {
  readonly #next = new Map<string, ScriptedAnswer[]>()
  readonly #always = new Map<string, ScriptedAnswer>()

  answerNext(paymentId: string, answers: readonly ScriptedAnswer[]): void {
    this.#next.set(paymentId, [...(this.#next.get(paymentId) ?? []), ...answers])
  }

  answerAlways(paymentId: string, answer: ScriptedAnswer): void {
    this.#always.set(paymentId, answer)
  }

  forget(paymentId: string): void {
    this.#next.delete(paymentId)
    this.#always.delete(paymentId)
  }

  take(paymentId: string): ScriptedAnswer | null {
    return this.#next.get(paymentId)?.shift() ?? this.#always.get(paymentId) ?? null
  }
}
