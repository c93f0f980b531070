import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'

/** Waits until what was written to a file is on the disk. */
export function syncFile(file: string): void {
  const handle = openSync(file, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Waits until a folder's names are on the disk. Windows cannot open folders, and keeps names safe by itself. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** A file whose content is on the disk takes its place under another name, both of them for good. */
export function putInPlace(file: string, target: string): void {
  syncFile(file)
  renameSync(file, target)
  syncFolder(dirname(target))
}
