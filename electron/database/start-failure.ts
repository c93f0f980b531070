import {
  chmodSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { NewerDatabaseError } from './newer-database-error'

/** Why the app cannot start, in both languages, and what the system said, for the technician. */
export type StartFailure = { readonly reason: string; readonly detail: string }

const REASONS = {
  newer: `Riwayat di komputer ini ditulis oleh Kasir QRIS yang lebih baru. Pasang versi terbaru. Riwayat tidak diubah.
The history on this PC was written by a newer Kasir QRIS. Install the newest version. The history was not touched.`,
  locked: `Riwayat sedang dipakai program lain. Tutup program itu (misalnya pembuka basis data atau program cadangan), lalu mulai lagi.
Another program is using the history. Close it (a database viewer or a backup program, for example), then start again.`,
  full: `Penyimpanan penuh, jadi pembayaran tidak dapat disimpan. Kosongkan ruang, lalu mulai lagi. Tidak ada yang hilang.
The disk is full, so no payment could be stored. Free some space, then start again. Nothing is lost.`,
  readOnly: `Folder data tidak dapat ditulisi. Periksa izin folder itu atau pindahkan ke tempat lain. Tidak ada yang hilang.
The data folder cannot be written to. Check the rights on it, or use another folder. Nothing is lost.`,
  noFolder: `Folder data tidak dapat dibuat. Periksa alamat folder dan izinnya.
The data folder cannot be created. Check its path and the rights on it.`,
  faulty: `Penyimpanan bermasalah saat riwayat dibaca atau ditulis. Periksa disk sebelum memulai lagi. Riwayat tidak diubah.
The disk failed while the history was read or written. Check it before starting again. The history was not touched.`,
  other: `Kasir QRIS tidak dapat dimulai.
Kasir QRIS cannot start.`,
} as const

/** Codes of SQLite and of the file system, by how they begin. The first that fits counts. */
const BY_CODE: readonly (readonly [RegExp, keyof typeof REASONS])[] = [
  [/^(?:SQLITE_BUSY|SQLITE_LOCKED|EBUSY)/, 'locked'],
  [/^(?:SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT)/, 'full'],
  [/^(?:SQLITE_READONLY|SQLITE_PERM|SQLITE_AUTH|SQLITE_CANTOPEN|EROFS|EACCES|EPERM)/, 'readOnly'],
  [/^(?:ENOTDIR|EEXIST|ENOENT|ENAMETOOLONG|ELOOP)/, 'noFolder'],
  [/^(?:SQLITE_IOERR|SQLITE_CORRUPT|SQLITE_NOTADB|EIO)/, 'faulty'],
]

/** Puts whatever was thrown on the way to an open history into words. */
export function startFailure(error: unknown): StartFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const kind = BY_CODE.find(([pattern]) => pattern.test(code))?.[1] ?? 'other'
  const reason = REASONS[error instanceof NewerDatabaseError ? 'newer' : kind]
  const message = error instanceof Error ? error.message : String(error)
  return { reason, detail: message.startsWith(code) ? message : `${code}: ${message}` }
}

/** What a payment with its observation, WAL and index page takes, generously. */
const ROOM_BYTES = 64 * 1024

/**
 * Makes the data folder, this account's alone, and tries whether it takes a file. Before anything else: Chromium says of a
 * folder it cannot write to that another instance is using it.
 */
export function unusableFolder(folder: string): StartFailure | null {
  const trial = join(folder, `.writable-${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true })
    // One that was there before, or was copied from another PC with what is in it, may be open to everybody.
    if (statSync(folder).uid === process.getuid?.()) chmodSync(folder, 0o700)
    const handle = openSync(trial, 'w')
    try {
      writeFileSync(handle, new Uint8Array(ROOM_BYTES))
      fsyncSync(handle)
    } finally {
      closeSync(handle)
      rmSync(trial, { force: true })
    }
    return null
  } catch (error) {
    return startFailure(error)
  }
}
