import { once } from 'node:events'
import { createServer } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { readFeed } from '../../../electron/updates/read-feed'
import { descriptionFile, publicKeyOf } from '../../../scripts/package/make-feed.mjs'
import { answerForEver, newKey, startFeed } from '../../support/update-feed'

let stop = async (): Promise<void> => undefined
afterEach(() => stop())

test('a release that its publisher signed is read, and one that somebody else signed is not', async () => {
  const feed = await startFeed()
  stop = feed.stop
  feed.publish({ version: '1.2.3' })
  expect(await readFeed(feed.settings, descriptionFile(process.arch))).toMatchObject({
    ok: true,
    value: { version: '1.2.3' },
  })
  feed.publish({ version: '1.2.3', signedBy: newKey() })
  expect(await readFeed(feed.settings, descriptionFile(process.arch))).toMatchObject({
    problem: { code: 'update-not-signed' },
  })
})

test('a file whose name would mean something to a shell is no file of a release, whoever signed it', async () => {
  const feed = await startFeed()
  stop = feed.stop
  feed.publish({ version: '1.2.3', name: "x';id;'.deb" })
  expect(await readFeed(feed.settings, descriptionFile(process.arch))).toMatchObject({
    problem: { code: 'update-unreachable' },
  })
})

test('of an answer that never ends no more is read than a description can have', async () => {
  const hungUp: Promise<unknown>[] = []
  const server = createServer((_request, answer) => {
    hungUp.push(once(answer, 'close'))
    answerForEver(answer)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  stop = async () => {
    server.close()
    await once(server, 'close')
  }
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  const read = await readFeed(
    { url: `http://127.0.0.1:${port}`, publicKey: publicKeyOf(newKey()) },
    descriptionFile(process.arch),
  )
  expect(read).toMatchObject({
    ok: false,
    problem: { code: 'update-unreachable', detail: expect.stringContaining('more than 100000 bytes') },
  })
  await Promise.all(hungUp)
  expect(hungUp).toHaveLength(2)
})
