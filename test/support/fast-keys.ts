import type { Kasir } from './launch-kasir'

/** Keys as fast as a wedge scanner sends them, from inside the app: no driver between one key and the next. */
export const scanAnywhere = (
  { app }: Kasir,
  scanned: string,
  end: 'Enter' | 'Tab' = 'Enter',
): Promise<void> =>
  app.evaluate(
    ({ BrowserWindow }, { keys, last }) => {
      const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
        webContents.getURL().includes('/cashier/'),
      )
      const press = (keyCode: string): void => {
        window?.webContents.sendInputEvent({ type: 'keyDown', keyCode })
        // Enter arrives as a carriage return; Tab types nothing.
        if (keyCode !== 'Tab') window?.webContents.sendInputEvent({ type: 'char', keyCode })
        window?.webContents.sendInputEvent({ type: 'keyUp', keyCode })
      }
      for (const key of keys) press(key)
      press(last)
    },
    { keys: Array.from(scanned), last: end },
  )
