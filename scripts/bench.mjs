/** `npm run bench -- history [payments]`: figures of one part, each beside a baseline measured in the same run. */
import { runScript } from './setup/run-script.mjs'

await runScript('scripts/bench.ts')
