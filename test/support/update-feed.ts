import { type KeyObject, generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import {
  describeRelease,
  descriptionFile,
  publicKeyOf,
  signatureOf,
} from '../../scripts/package/make-feed.mjs'

const DEB = Buffer.from('not a package, and never installed here')
export const DEB_NAME = 'kasir-qris_999.0.0_amd64.deb'
/** What the counters of this computer's kind ask for. */
export const DESCRIPTION = `/${descriptionFile(process.arch)}`
export const newKey = (): KeyObject => generateKeyPairSync('ed25519').privateKey

type Release = {
  readonly version: string
  /** Null: no signature is there. */
  readonly signedBy?: KeyObject | null
  /** What is served in place of the package; `endless`: as much as anybody takes. */
  readonly file?: Buffer | 'endless'
  /** The package is sent only when `letGo` is called. */
  readonly held?: boolean
  /** What the description calls it. */
  readonly name?: string
  /** What a second look at the description says is in the file. */
  readonly later?: Buffer
}

/** Writes as long as anybody reads. */
export function answerForEver(answer: ServerResponse): void {
  const more = (): void => {
    while (!answer.destroyed && answer.write(Buffer.alloc(10_000)));
  }
  answer.on('drain', more)
  more()
}

/** A feed as a publisher keeps one on any web server; loopback, and so without TLS. */
export async function startFeed() {
  const key = newKey()
  const asked: string[] = []
  let bodies: Readonly<Record<string, Buffer | 'endless'>> = {}
  let describedLater: Buffer | undefined
  let hungUp = 0
  let holding = false
  let letGo = (): void => undefined
  const publish = ({
    version,
    signedBy = key,
    file = DEB,
    name = DEB_NAME,
    later,
    held = false,
  }: Release): void => {
    holding = held
    const description = describeRelease(version, name, DEB, new Date(0))
    describedLater = later && describeRelease(version, name, later, new Date(0))
    bodies = {
      [DESCRIPTION]: description,
      ...(signedBy && { [`${DESCRIPTION}.sig`]: Buffer.from(signatureOf(description, signedBy)) }),
      [`/${name}`]: file,
    }
  }
  const server = createServer((request, answer) => {
    const path = (request.url ?? '').replace(/\?.*$/, '')
    asked.push(path)
    const again = path === DESCRIPTION && asked.indexOf(path) < asked.length - 1
    const body = (again ? describedLater : undefined) ?? bodies[path]
    if (holding && path === `/${DEB_NAME}`) {
      letGo = () => void answer.writeHead(200).end(body)
      return
    }
    if (body !== 'endless') {
      answer.writeHead(body === undefined ? 404 : 200).end(body)
      return
    }
    answer.once('close', () => hungUp++)
    answerForEver(answer)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  return {
    settings: { url: `http://127.0.0.1:${port}`, publicKey: publicKeyOf(key) },
    publish,
    letGo: (): void => letGo(),
    /** How often each path was asked for. */
    count: (path: string): number => asked.filter((one) => one === path).length,
    asked,
    /** How many endless answers somebody has had enough of. */
    hungUp: (): number => hungUp,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
export type Feed = Awaited<ReturnType<typeof startFeed>>
