import { pathToFileURL } from 'node:url'
import * as z from 'zod/mini'
import type { Kasir } from './launch-kasir'

const HIDDEN = ['receipt-dots', 'receipt-pdf', 'identify']

const madeSchema = z.object({
  /** Its address, or the session of its own that it lives in. */
  name: z.string(),
  preferences: z.record(z.string(), z.unknown()),
  /** What a page of its session is granted, of all that was asked for. */
  granted: z.array(z.string()),
  /** How a request in its session ended. */
  asked: z.string(),
  /** How a page of it ended that was to be read from the disk. */
  fromDisk: z.string(),
  downloadRefused: z.boolean(),
})
export type WindowMade = Readonly<z.infer<typeof madeSchema>>

type Facts = { address: string; readonly preferences: unknown; readonly session: Electron.Session }

/** From now on every window that main opens is remembered, however short it lives. */
export const rememberWindows = ({ app }: Kasir): Promise<void> =>
  app.evaluate(({ app: main, webContents }) => {
    const made: Facts[] = []
    Reflect.set(globalThis, 'windowsMade', made)
    const remember = (contents: Electron.WebContents): void => {
      const preferences: unknown = Reflect.apply(Reflect.get(contents, 'getLastWebPreferences'), contents, [])
      const facts: Facts = { address: contents.getURL(), preferences, session: contents.session }
      made.push(facts)
      contents.on('did-navigate', (_event, url) => {
        facts.address = url
      })
    }
    webContents.getAllWebContents().forEach(remember)
    main.on('web-contents-created', (_event, contents) => remember(contents))
  })

/** What those windows ran with, and what a page of nobody's may do in their sessions. */
export async function windowsMade({ app }: Kasir, server: string): Promise<readonly WindowMade[]> {
  const seen = await app.evaluate(
    async ({ BrowserWindow, session: sessions }, [url, file, hidden]): Promise<unknown> => {
      const names = ['notifications', 'midi', 'geolocation', 'camera', 'microphone', 'clipboard-read']
      const query = `Promise.all(${JSON.stringify(names)}.map((name) => navigator.permissions.query({ name }).then(({ state }) => state)))`
      const made: readonly Facts[] = Reflect.get(globalThis, 'windowsMade')
      return Promise.all(
        [...made].map(async ({ address, preferences, session }) => {
          const nobody = new BrowserWindow({ show: false, webPreferences: { session } })
          await nobody.loadURL('data:text/html,hello')
          const states: readonly string[] = await nobody.webContents.executeJavaScript(query)
          const fromDisk = await nobody.loadURL(file).then(() => 'loaded', String)
          nobody.destroy()
          const downloadRefused = await new Promise<boolean>((done) => {
            session.once('will-download', (event) => {
              done(event.defaultPrevented)
              event.preventDefault()
            })
            session.downloadURL('data:text/plain,hello')
          })
          return {
            name: hidden.find((partition) => sessions.fromPartition(partition) === session) ?? address,
            preferences,
            granted: names.filter((_name, at) => states[at] !== 'denied'),
            asked: await session.fetch(url).then(({ status }) => `answered ${status}`, String),
            fromDisk,
            downloadRefused,
          }
        }),
      )
    },
    [server, pathToFileURL('package.json').href, HIDDEN] as const,
  )
  return z.array(madeSchema).parse(seen)
}
