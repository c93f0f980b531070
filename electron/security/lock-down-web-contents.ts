import { app } from 'electron'
import type { Log } from '../diagnostics/log'

/** No page ever leaves its own address, opens a window or embeds another page: denied once, for all windows. */
export function lockDownWebContents(log: Log): void {
  app.on('web-contents-created', (_created, contents) => {
    const deny = (event: { preventDefault: () => void }, what: string): void => {
      event.preventDefault()
      log.warn(`denied ${what}`)
    }
    // In any frame, the page's own too.
    contents.on('will-frame-navigate', (event) => deny(event, 'navigation'))
    contents.on('will-redirect', (event) => deny(event, 'redirection'))
    contents.on('will-attach-webview', (event) => deny(event, 'a webview'))
    // WebRTC knows no content security policy.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
    contents.setWindowOpenHandler(() => {
      log.warn('denied a new window')
      return { action: 'deny' }
    })
  })
}
