import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A real file system of a few megabytes, that can be full and can be read-only. */
export type SmallDisk = {
  readonly folder: string
  /** Until not one more byte fits. */
  readonly fill: () => void
  readonly free: () => void
  readonly makeReadOnly: () => void
  readonly remove: () => void
}

/** @param megabytes of the whole disk */
export function mountSmallDisk(megabytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'kasir-disk-'))
  const mount = (...options: readonly string[]): void => {
    execFileSync('mount', [...options, folder], { stdio: 'pipe' })
  }
  mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs')
  const filler = join(folder, 'filler')
  return {
    folder,
    fill: () => fillWith(filler),
    free: () => rmSync(filler, { force: true }),
    makeReadOnly: () => mount('-o', 'remount,ro'),
    remove: () => {
      // Lazily: an app that is still on its way out may hold a file for a moment longer.
      execFileSync('umount', ['-l', folder])
      rmdirSync(folder)
    },
  }
}

function fillWith(file: string): void {
  const handle = openSync(file, 'a')
  try {
    for (let size = 1024 * 1024; size >= 1; size = Math.floor(size / 2)) {
      const piece = new Uint8Array(size)
      while (writes(handle, piece));
    }
  } finally {
    closeSync(handle)
  }
}

function writes(handle: number, piece: Uint8Array): boolean {
  try {
    return writeSync(handle, piece) > 0
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return false
    throw error
  }
}

function mayMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  try {
    mountSmallDisk(1).remove()
    return true
  } catch {
    return false
  }
}

/** Only root on Linux may mount one, and not in every container. */
export const canMountDisks = mayMount()
