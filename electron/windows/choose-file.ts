import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron'

/**
 * Asks where a file shall be written, in the system's own dialog over the cashier's window; null: nowhere. A run by
 * automation has nobody to ask and names the file beforehand.
 */
export async function chooseFileToWrite(
  over: BrowserWindow | null,
  defaultPath: string,
  chosenBefore: string | undefined,
): Promise<string | null> {
  if (chosenBefore !== undefined) return chosenBefore
  const options = { defaultPath, filters: [{ name: defaultPath, extensions: [extensionOf(defaultPath)] }] }
  const { canceled, filePath } = await (over === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(over, options))
  return canceled || filePath === '' ? null : filePath
}

const extensionOf = (name: string): string => name.split('.').at(-1) ?? '*'

/** Asks for a file that is there, the same way; null: none. */
export async function chooseFileToRead(
  over: BrowserWindow | null,
  chosenBefore: string | undefined,
): Promise<string | null> {
  if (chosenBefore !== undefined) return chosenBefore
  const options: OpenDialogOptions = {
    properties: ['openFile'],
    filters: [{ name: 'Kasir QRIS', extensions: ['sqlite'] }],
  }
  const { canceled, filePaths } = await (over === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(over, options))
  return canceled ? null : (filePaths[0] ?? null)
}
