import type { Kasir } from './launch-kasir'

/** So much time passes at once, by the clock of the main process that only runs forward; the wall clock stands. */
export const letTimePass = ({ app }: Pick<Kasir, 'app'>, milliseconds: number): Promise<void> =>
  app.evaluate((_electron, passed) => {
    const { performance } = process.getBuiltinModule('perf_hooks')
    const now = performance.now.bind(performance)
    performance.now = () => now() + passed
  }, milliseconds)
