import { type BrowserWindow, dialog, type MessageBoxOptions } from 'electron'
import type { UpdateFeed } from '../../shared/update'

const MESSAGE = `Ambil versi baru aplikasi dari sini?
Take new versions of the program from here?`
const WARNING = `Siapa pun yang memegang kunci ini dapat memasang program di komputer ini.
Whoever holds this key can install programs on this computer.`

/**
 * Asks in the system's own dialog, which no page can answer: with a feed of its own choosing a window that somebody has
 * broken into could install what it likes. Closing it says no. A run by automation has nobody to ask, and says yes.
 */
export async function confirmFeed(
  over: BrowserWindow | null,
  { url, publicKey }: UpdateFeed,
  byAutomation: boolean,
): Promise<boolean> {
  if (byAutomation) return true
  const options: MessageBoxOptions = {
    type: 'warning',
    message: MESSAGE,
    detail: `${url}\n${publicKey}\n\n${WARNING}`,
    buttons: ['Batal / Cancel', 'Ya / Yes'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  }
  const { response } = await (over === null
    ? dialog.showMessageBox(options)
    : dialog.showMessageBox(over, options))
  return response === 1
}
