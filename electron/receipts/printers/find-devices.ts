import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Where Linux puts printers on USB and parallel cables, serial adapters and Bluetooth; the first are surely printers. */
const PLACES = [
  { folder: 'usb', name: /^lp\d+$/ },
  { folder: '', name: /^(?:lp\d+|ttyUSB\d+|ttyACM\d+|rfcomm\d+)$/ },
] as const

/** Device files that may be receipt printers'. Nothing is opened: some devices act on that alone. Never rejects. */
export async function findDevices(root: string): Promise<readonly string[]> {
  const found = await Promise.all(
    PLACES.map(async ({ folder, name }) => {
      const names = await readdir(join(root, folder)).catch((): string[] => [])
      return names
        .filter((file) => name.test(file))
        .toSorted()
        .map((file) => join(root, folder, file))
    }),
  )
  return found.flat()
}
