/** The thread in which a whole file is read: the windows stay quick meanwhile. Answers with the complaints, or null. */
import { parentPort, workerData } from 'node:worker_threads'
import * as z from 'zod/mini'
import { checks, complaintsOf } from './check-history'

const { file, kind } = z.object({ file: z.string(), kind: z.enum(checks) }).parse(workerData)
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
parentPort?.postMessage(complaintsOf(file, kind))
