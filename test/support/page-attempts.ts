import type { Page } from '@playwright/test'

/** Puts an element into a page, as a script that does not belong there would, and clicks it. */
export const putAndClick = (page: Page, tag: 'a' | 'iframe', attributes: Readonly<Record<string, string>>) =>
  page.evaluate(
    ([name, entries]) => {
      const element = Object.assign(document.createElement(name), entries)
      document.body.append(element)
      element.click()
    },
    [tag, attributes] as const,
  )

/** All that a page can open a connection with, and how each ended. */
export const talkTo = (page: Page, host: string, udp: string) =>
  page.evaluate(
    async ([server, datagrams]) => {
      const end = (what: EventTarget, ...names: readonly string[]) =>
        new Promise<string>((done) => {
          for (const name of names) what.addEventListener(name, () => done(name))
        })
      const iceServers = [
        { urls: `stun:${datagrams}` },
        { urls: `turn:${server}?transport=tcp`, username: 'a', credential: 'b' },
      ]
      const call = new RTCPeerConnection({ iceServers })
      call.createDataChannel('a')
      const gathered = new Promise<string>((done) =>
        call.addEventListener('icecandidate', ({ candidate }) => {
          if (candidate === null) done('gathered')
        }),
      )
      await call.setLocalDescription(await call.createOffer())
      // Listened to at once: it may have failed before anything else has been waited for.
      const image = end(Object.assign(new Image(), { src: `http://${server}/a.png` }), 'load', 'error')
      return {
        fetch: await fetch(`http://${server}/`).then(
          () => 'answer',
          () => 'error',
        ),
        image: await image,
        socket: await end(new WebSocket(`ws://${server}/`), 'open', 'error'),
        events: await end(new EventSource(`http://${server}/`), 'open', 'error'),
        call: await gathered,
      }
    },
    [host, udp] as const,
  )

/** Has names looked up, which tells whoever answers for them what the names say; ends when the last one was tried. */
export const askForNames = (page: Page, secret: string) =>
  page.evaluate(async (word) => {
    for (const rel of ['dns-prefetch', 'preconnect'])
      document.head.append(
        Object.assign(document.createElement('link'), { rel, href: `https://${word}.${rel}.invalid` }),
      )
    const server = (name: string) => ({ urls: `${name}?transport=tcp`, username: 'a', credential: 'b' })
    const call = new RTCPeerConnection({
      iceServers: [{ urls: `stun:${word}.stun.invalid` }, server(`turn:${word}.turn.invalid`)],
    })
    call.createDataChannel('a')
    const gathered = new Promise<void>((done) =>
      call.addEventListener('icecandidate', ({ candidate }) => {
        if (candidate === null) done()
      }),
    )
    await call.setLocalDescription(await call.createOffer())
    await gathered
  }, secret)

/** What a page may have to ask the owner of the PC for, and whether it got it. */
export const askForDevices = (page: Page) =>
  page.evaluate(async () => {
    const outcome = (wish: Promise<unknown>) =>
      wish.then(
        () => 'given',
        () => 'refused',
      )
    const place = new Promise((given, refused) => navigator.geolocation.getCurrentPosition(given, refused))
    return {
      camera: await outcome(navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await outcome(navigator.mediaDevices.getDisplayMedia({ video: true })),
      clipboard: await outcome(navigator.clipboard.readText()),
      place: await outcome(place),
      notifications: await Notification.requestPermission(),
    }
  })
