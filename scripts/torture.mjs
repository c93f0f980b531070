/** `npm run torture [-- --minutes 45 --seed S --only kills,answers,mutations,model --kills 300 --write]` */
import { runOnDisplay } from './setup/run-on-display.mjs'

await runOnDisplay('scripts/torture.ts')
