/**
 * Looks once more where V8 has collected the promise of an answer: its inspector holds it weakly while Playwright waits, so
 * one look in some hundred is lost to a collection at the wrong moment. Only for what may be done twice.
 */
export const evenIfCollected = <Answer>(look: () => Promise<Answer>): Promise<Answer> =>
  look().catch((error: unknown) => {
    if (String(error).includes('promise was garbage collected')) return look()
    throw error
  })
