/** The thread in which backups and archives are made. Answers with the complaints about the copy, or null. */
import { parentPort, workerData } from 'node:worker_threads'
import { copyHistory, copyOrderSchema } from './copy-history'

void copyHistory(copyOrderSchema.parse(workerData)).then((complaints) =>
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
  parentPort?.postMessage(complaints),
)
