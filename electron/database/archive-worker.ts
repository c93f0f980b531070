/** The thread in which an archive is copied and checked: gigabytes, while the counter goes on. Answers with the result. */
import { parentPort, workerData } from 'node:worker_threads'
import { archiveQuestionSchema } from './archive-question'
import { checkArchive } from './check-archive'

const { source, copy, history, environment } = archiveQuestionSchema.parse(workerData)
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
parentPort?.postMessage(checkArchive(source, copy, history, environment))
