/** `npm run scan-test [-- --scans 6]`: photographs the customer's window at every size and writes docs/scanning.md. */
import { runOnDisplay } from './setup/run-on-display.mjs'

await runOnDisplay('scripts/scan-test.ts')
