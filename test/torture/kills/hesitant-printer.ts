import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { takeApart } from '../../support/printer-questions'
import type { Random } from '../random'

/** What came out: everything one connection sent but questions, and whether the sender ended it or just vanished. */
export type Paper = { readonly bytes: Buffer; readonly whole: boolean }

/**
 * A receipt printer on loopback that takes everything and then hesitates before it hangs up, so that a kill often
 * falls between "the paper is out" and "the counter knows".
 */
export async function startHesitantPrinter(random: Random) {
  const papers: Paper[] = []
  const open = new Set<Socket>()
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    const chunks: Buffer[] = []
    let ended = false
    open.add(socket)
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('end', () => {
      ended = true
      setTimeout(() => socket.end(), random.below(200))
    })
    socket.on('error', () => socket.destroy())
    socket.on('close', () => {
      open.delete(socket)
      const { job } = takeApart(Buffer.concat(chunks))
      if (job.length > 0) papers.push({ bytes: job, whole: ended })
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    port: address.port,
    papers,
    stop: (): Promise<void> =>
      new Promise((stopped) => {
        server.close(() => stopped())
        for (const socket of open) socket.destroy()
      }),
  }
}
