/** What is looked for in the sources, the files in which it stands for a reason, and how it would look. */
export type AuditRule = {
  readonly why: string
  readonly pattern: RegExp
  readonly files: readonly string[]
  readonly sample: string
}

const nowhere = (why: string, pattern: RegExp, sample: string): AuditRule => ({
  why,
  pattern,
  files: [],
  sample,
})
const only = (why: string, pattern: RegExp, files: readonly string[], sample: string): AuditRule => ({
  why,
  pattern,
  files,
  sample,
})

const windowsAreMade = [
  'electron/windows/app-window.ts',
  'electron/windows/draw-dots.ts',
  'electron/windows/identify-displays.ts',
  'electron/windows/receipt-window.ts',
]
const preferences = 'electron/security/locked-preferences.ts'

/** Electron's security list as far as sources can show it, with what its own checker, electronegativity, looks for. */
export const auditRules: readonly AuditRule[] = [
  only('windows are made in four places', /new BrowserWindow\(/, windowsAreMade, 'new BrowserWindow({'),
  nowhere(
    'no window is of another kind',
    /\b(?:WebContentsView|BrowserView|BaseWindow)\b/,
    'new BrowserView(',
  ),
  nowhere(
    'no window is without the locked preferences',
    /new BrowserWindow\((?![\s\S]{0,500}webPreferences: \{\s*\.\.\.lockedPreferences,)/,
    'new BrowserWindow({ show: false, webPreferences: { sandbox: true } })',
  ),
  only(
    'what locks a window is said in one place',
    /\b(?:sandbox: (?:true|false)|contextIsolation|nodeIntegration\w*|webSecurity|webviewTag|allowRunningInsecureContent|navigateOnDragDrop|devTools)\b/,
    [preferences],
    'sandbox: true',
  ),
  nowhere(
    'and says that it is locked',
    /\bsandbox: false|\b(?:contextIsolation|webSecurity): (?!true\b)|\b(?:nodeIntegration\w*|webviewTag|allowRunningInsecureContent|navigateOnDragDrop): (?!false\b)|devTools: (?!!app\.isPackaged)/,
    'sandbox: false',
  ),
  nowhere(
    'nothing of Chromium is turned on or off',
    /\b(?:experimentalFeatures|enableBlinkFeatures|disableBlinkFeatures|additionalArguments)\b|appendSwitch\((?!'lang', 'id'\)|'host-resolver-rules', 'MAP \* ~NOTFOUND'\))/,
    "app.commandLine.appendSwitch('disable-web-security')",
  ),
  only(
    'no name is looked up for a window',
    /appendSwitch\('host-resolver-rules', 'MAP \* ~NOTFOUND'\)\n[\s\S]*whenReady/,
    ['electron/main.ts'],
    "appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')\nawait app.whenReady()",
  ),
  only(
    'no driver of a graphics card is loaded (decision 23)',
    /\bdisableHardwareAcceleration\(\)/,
    ['electron/main.ts'],
    'app.disableHardwareAcceleration()',
  ),
  only('two windows have a preload', /\bpreload: /, ['electron/windows/app-window.ts'], 'preload: file,'),
  nowhere('no page inside a page', /<webview|<iframe/, '<iframe src="app://kasir/">'),
  only('windows load one address each', /\.load(?:URL|File)\(/, windowsAreMade, 'window.loadFile(name)'),
  only(
    'pages that carry their content are drawn out of sight or say a number',
    /data:text\/html/,
    ['electron/windows/draw-dots.ts', 'electron/windows/identify-displays.ts'],
    "'data:text/html,hello'",
  ),
  only(
    'main runs a script of its own in one window',
    /\.executeJavaScript\(/,
    ['electron/windows/draw-dots.ts'],
    'window.webContents.executeJavaScript(text)',
  ),
  nowhere(
    'nothing is run that was not built',
    /\beval\(|new Function\(|node:vm|dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write/,
    'element.innerHTML = text',
  ),
  only(
    'sessions are locked in one place',
    /setPermission(?:Request|Check)Handler|setDevicePermissionHandler\(\(\) => false\)|'will-download'|onBeforeRequest|setProxy/,
    ['electron/security/lock-down-sessions.ts'],
    'session.setPermissionRequestHandler(null)',
  ),
  nowhere(
    'no device and no picture of the screen is given out',
    /setDevicePermissionHandler\((?!\(\) => false\))|setDisplayMediaRequestHandler|select-(?:hid|serial|usb|bluetooth)/,
    "session.on('select-hid-device', choose)",
  ),
  only(
    'pages are kept where they are in one place',
    /will-(?:frame-)?navigate|will-redirect|will-attach-webview|setWindowOpenHandler|setWebRTC/,
    ['electron/security/lock-down-web-contents.ts'],
    "contents.on('will-navigate', go)",
  ),
  only(
    'both before any window',
    /lockDownSessions\(log\)\nlockDownWebContents\(log\)\n[\s\S]*whenReady/,
    ['electron/main.ts'],
    'lockDownSessions(log)\nlockDownWebContents(log)\n\nawait app.whenReady()',
  ),
  only(
    'the app’s own protocol has no more rights than it needs',
    /\bregisterSchemesAsPrivileged\(\[\s*\{ scheme: APP_SCHEME, privileges: \{ standard: true, secure: true, codeCache: true \} \},?\s*\]\)/,
    ['electron/security/app-protocol.ts'],
    'registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges: { standard: true, secure: true, codeCache: true } }])',
  ),
  nowhere(
    'no other protocol is served, and none is claimed from the system',
    /\b(?:register|intercept)\w+Protocol\((?!APP_SCHEME)|protocol\.handle\(|setAsDefaultProtocolClient/,
    "protocol.handle('file', answer)",
  ),
  nowhere(
    'nothing is handed to the desktop',
    /openExternal|openPath|showItemInFolder|\bshell\b/,
    'shell.openPath',
  ),
  nowhere(
    'no certificate is accepted that Chromium and node refuse',
    /rejectUnauthorized|checkServerIdentity|certificate-error|setCertificateVerifyProc|ignore-certificate|select-client-certificate/,
    "app.on('certificate-error', accept)",
  ),
  nowhere(
    'no window is reached from another',
    /@electron\/remote|enableRemoteModule/,
    "from '@electron/remote'",
  ),
  nowhere('warnings stay on', /ELECTRON_DISABLE_SECURITY_WARNINGS/, 'ELECTRON_DISABLE_SECURITY_WARNINGS=1'),
  nowhere(
    'nothing is sent to the maker',
    /crashReporter|submitURL|analytics|telemetry/i,
    'crashReporter.start({})',
  ),
  nowhere(
    'windows keep nothing of their own',
    /localStorage|sessionStorage|indexedDB|document\.cookie/,
    'localStorage.setItem(name, text)',
  ),
  only(
    'windows are asked in one place',
    /\bipcMain\b/,
    ['electron/ipc/handle-request.ts'],
    'ipcMain.on(name)',
  ),
  only(
    'windows ask in one place each',
    /\bipcRenderer\b/,
    ['electron/preload/cashier.ts', 'electron/preload/customer.ts'],
    'ipcRenderer.send(name)',
  ),
  nowhere(
    'and have nothing else of ours',
    /exposeInMainWorld\((?!'kasir', \{)|exposeInIsolatedWorld|executeInMainWorld/,
    "contextBridge.exposeInMainWorld('electron', ipcRenderer)",
  ),
  nowhere(
    'and answered to that window alone',
    /MessageChannelMain|\.sendToFrame|webContents\.postMessage/,
    'contents.sendToFrame(1)',
  ),
  only(
    'the internet is asked in three places: KiriminAja, a feed of new versions, and for one of them',
    /\bfetch\(/,
    ['electron/kiriminaja/client.ts', 'electron/updates/download-signed.ts', 'electron/updates/read-feed.ts'],
    'await fetch(url)',
  ),
  only(
    'sockets: printers, the print server, the simulator',
    /node:(?:net|tls|https?|http2|dgram|dns)'/,
    [
      'electron/receipts/printers/ipp.ts',
      'electron/receipts/printers/network-link.ts',
      'electron/receipts/printers/shop-network.ts',
      'electron/simulator/start-simulator.ts',
    ],
    "from 'node:net'",
  ),
  only(
    'addresses without encryption: the simulator on this machine, and the names of a file format',
    /['"`]http:\/\//,
    ['electron/exports/sheet-xml.ts', 'electron/simulator/start-simulator.ts'],
    "'http://example.org'",
  ),
  only(
    'the keychain',
    /\bsafeStorage\b/,
    ['electron/security/api-key.ts', 'electron/security/key-files.ts'],
    'safeStorage.encryptString(key)',
  ),
  only(
    'another program is started for two things: stty, so that a device file takes bytes as they are, and this one anew',
    /node:child_process|utilityProcess/,
    ['electron/receipts/printers/device-link.ts', 'electron/start-again.ts'],
    "from 'node:child_process'",
  ),
  only(
    'threads read whole files: a check, a copy and an archive',
    /new Worker\(/,
    ['electron/database/ask-thread.ts'],
    'new Worker(file)',
  ),
]
