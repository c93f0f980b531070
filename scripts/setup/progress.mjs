const FIRST_WORD_AFTER_MS = 1000
const SIGN_OF_LIFE_EVERY_MS = 10_000

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`)
}

/**
 * Runs one step of the work and keeps whoever watches informed, a terminal and a log file alike: a step that is
 * over within a second says nothing, so that a run with nothing to do stays quiet without any step knowing it.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const started = performance.now()
  const elapsed = () => `${Math.round((performance.now() - started) / 1000)} s`
  let announced = false
  const firstWord = setTimeout(() => {
    announced = true
    say(`- ${title} …`)
  }, FIRST_WORD_AFTER_MS)
  const signOfLife = setInterval(() => say(`  still at it, ${elapsed()} so far`), SIGN_OF_LIFE_EVERY_MS)
  try {
    const result = await work()
    if (announced) say(`  done in ${elapsed()}`)
    return result
  } catch (error) {
    say(`- ${title}: failed after ${elapsed()}`)
    throw error
  } finally {
    clearTimeout(firstWord)
    clearInterval(signOfLife)
  }
}
