import { chmodSync, closeSync, copyFileSync, fsyncSync, openSync, renameSync } from 'node:fs'
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

/**
 * Copies a file that may come from anywhere, for this account to read and write: a copy has the mode of what it was made
 * of, which on a stick is for everybody and on a disc for nobody to write.
 */
export function copyForUs(source: string, copy: string): void {
  copyFileSync(source, copy)
  chmodSync(copy, 0o600)
}
