/** `npm run seed -- 1000000 [folder]`: a data folder with so many lifelike payments, always the same ones. */
import { runScript } from './setup/run-script.mjs'

await runScript('scripts/seed.ts')
