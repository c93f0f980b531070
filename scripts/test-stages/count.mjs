/** @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Count */

/** @type {Count} */
export const NOTHING = { passed: 0, failed: 0, skipped: 0 }
/** @type {Count} */
export const ONE_PASSED = { ...NOTHING, passed: 1 }
/** @type {Count} */
export const ONE_FAILED = { ...NOTHING, failed: 1 }

/**
 * @param {Count} a
 * @param {Count} b
 * @returns {Count}
 */
export function plus(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}

/** @param {Count} count */
export function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
