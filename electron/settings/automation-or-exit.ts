import { app } from 'electron'
import { type Automation, readAutomation } from './automation'

/** The environment this program was started with. A wrong variable ends it with the reason on standard error and code 1. */
export function automationOrExit(): Automation {
  try {
    return readAutomation(process.env)
  } catch (error) {
    process.stderr.write(`Kasir QRIS: ${error instanceof Error ? error.message : String(error)}\n`)
    app.exit(1)
    // `exit` ends the process before anything else runs; this line only satisfies the type.
    throw error
  }
}
