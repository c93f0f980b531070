import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'

const LISTENING = '0A'

/** The TCP ports on which a process of this computer listens, by Linux's own lists. */
export function listeningPorts(pid: number): readonly number[] {
  const folder = `/proc/${pid}/fd`
  const open = readdirSync(folder).map((name) => linkOf(join(folder, name)))
  return ['tcp', 'tcp6'].flatMap((list) =>
    readFileSync(`/proc/${pid}/net/${list}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter(([, , , state, , , , , , inode]) => state === LISTENING && open.includes(`socket:[${inode}]`))
      .map(([, address = '']) => Number.parseInt(address.split(':')[1] ?? '', 16)),
  )
}

/** What was open a moment ago may be closed by now. */
function linkOf(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}
