import { app } from 'electron'
import type { Log } from '../diagnostics/log'

const OUTSIDE = ['http', 'https', 'ws', 'wss', 'ftp', 'file'].map((scheme) => `${scheme}://*/*`)
/** Nobody but the system's own administrator can listen there: what a window's process sends comes to nothing. */
const NOWHERE = { proxyRules: 'socks5://127.0.0.1:1', proxyBypassRules: '<-loopback>' }

/**
 * Whatever a window is, what it may reach is decided here, in main, and not by its page's policy alone: no camera, no
 * place, no device, no file on the disk, no network. For every session, those of hidden windows too.
 */
export function lockDownSessions(log: Log): void {
  app.on('session-created', (session) => {
    session.setPermissionRequestHandler((_contents, permission, answer) => {
      log.warn(`denied ${permission}`)
      answer(false)
    })
    session.setPermissionCheckHandler(() => false)
    session.setDevicePermissionHandler(() => false)
    session.on('will-download', (event) => {
      event.preventDefault()
      log.warn('denied a download')
    })
    session.webRequest.onBeforeRequest({ urls: OUTSIDE }, (_request, answer) => {
      log.warn('denied the network')
      answer({ cancel: true })
    })
    // What is no request of a page, WebRTC's sockets for one, goes where nobody listens.
    void session.setProxy(NOWHERE)
  })
}
