/** `npm run bench -- history [payments]`: figures of one part, each beside a baseline measured in the same run. */
import { runOnDisplay } from './setup/run-on-display.mjs'

await runOnDisplay('scripts/bench.ts')
