import { app } from 'electron'
import type { Log } from '../diagnostics/log'

/** No page ever leaves its own address, opens a window or embeds another page: denied once, for all windows. */
export function lockDownWebContents(log: Log): void {
  app.on('web-contents-created', (_created, contents) => {
    const deny = (event: { preventDefault: () => void }, what: string): void => {
      event.preventDefault()
      log.warn(`denied ${what}`)
    }
    contents.on('will-navigate', (event) => deny(event, 'navigation'))
    contents.on('will-frame-navigate', (event) => deny(event, 'navigation of a frame'))
    contents.on('will-redirect', (event) => deny(event, 'redirection'))
    contents.on('will-attach-webview', (event) => deny(event, 'a webview'))
    contents.setWindowOpenHandler(() => {
      log.warn('denied a new window')
      return { action: 'deny' }
    })
  })
}
