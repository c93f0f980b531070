import type { ProblemCode } from '../../../shared/problem-codes'
import { type FaultServer, startFaultServer } from './fault-server'
import { answers, bytes, hangUp, silence } from './faults'
import { selfSignedCertificate } from './self-signed-certificate'

/** Addresses at which no answer can come, whatever is asked. */
export type WrongAddress = {
  readonly name: string
  readonly url: string
  readonly expected: ProblemCode
  /** Among the few that `npm test` tries on the app's own screen. */
  readonly onScreen?: true
}

/** `answer` is one that would be good: the servers behind wrong certificates would give it to anybody. */
export async function wrongAddresses(paymentId: string, answer: string) {
  const started: FaultServer[] = []
  const serve = async (options: Parameters<typeof startFaultServer>[0]): Promise<FaultServer> => {
    const server = await startFaultServer(options)
    server.behave(paymentId, answers(200, answer))
    started.push(server)
    return server
  }
  const selfSigned = await serve({ tls: selfSignedCertificate('valid') })
  const expired = await serve({ tls: selfSignedCertificate('expired') })
  const otherName = await serve({ tls: selfSignedCertificate('other-name') })
  const plain = await serve({ onConnection: bytes('HTTP/1.1 400 Bad Request\r\n\r\n') })
  const hangsUp = await serve({ onConnection: hangUp })
  const silent = await serve({ onConnection: silence })
  const closed = await startFaultServer()
  await closed.stop()

  const all: readonly WrongAddress[] = [
    {
      name: 'a certificate nobody vouches for',
      url: `https://127.0.0.1:${selfSigned.port}`,
      expected: 'api-untrusted',
      onScreen: true,
    },
    {
      name: 'a certificate that has run out',
      url: `https://127.0.0.1:${expired.port}`,
      expected: 'api-untrusted',
    },
    {
      name: 'a certificate for another name',
      url: `https://127.0.0.1:${otherName.port}`,
      expected: 'api-untrusted',
    },
    { name: 'no TLS at all', url: `https://127.0.0.1:${plain.port}`, expected: 'api-untrusted' },
    {
      name: 'hangs up before the certificate',
      url: `https://127.0.0.1:${hangsUp.port}`,
      expected: 'api-unreachable',
    },
    {
      name: 'never shows a certificate',
      url: `https://127.0.0.1:${silent.port}`,
      expected: 'api-timeout',
    },
    {
      name: 'refused',
      url: `http://127.0.0.1:${closed.port}`,
      expected: 'api-unreachable',
      onScreen: true,
    },
    { name: 'no such name (DNS)', url: 'https://kiriminaja.invalid', expected: 'api-unreachable' },
  ]
  return {
    all,
    /** Keys that reached a server whose certificate is wrong: there must be none. */
    keysGivenAway: (): number =>
      [selfSigned, expired, otherName, plain, hangsUp].reduce((sum, server) => sum + server.authorised(), 0),
    stop: async (): Promise<void> => {
      await Promise.all(started.map(({ stop }) => stop()))
    },
  }
}
