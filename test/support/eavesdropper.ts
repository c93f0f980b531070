import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer } from 'node:http'

/** Somebody on this machine who would answer, over TCP and UDP, and who counts whatever comes. */
export async function startEavesdropper() {
  let heard = 0
  const hear = (): void => {
    heard++
  }
  const server = createServer((_request, answer) => {
    answer.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/html' }).end('hello')
  })
  server.on('connection', hear).listen(0, '127.0.0.1')
  const datagrams = createSocket('udp4')
  datagrams.on('message', hear).bind(0, '127.0.0.1')
  await Promise.all([once(server, 'listening'), once(datagrams, 'listening')])
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  return {
    host: `127.0.0.1:${port}`,
    udp: `127.0.0.1:${datagrams.address().port}`,
    heard: (): number => heard,
    stop: async (): Promise<void> => {
      datagrams.close()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
