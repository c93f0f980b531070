/**
 * `npm run bench [-- part …]`: every figure beside a baseline measured in the same run, as a table and in out/bench.json.
 * `npm run bench -- history [payments]`: searching and writing in a large history.
 */
import { runOnDisplay } from './setup/run-on-display.mjs'

await runOnDisplay('scripts/bench.ts')
