import type { archiveId } from './archive-id'
import { plural } from './plural'

export const archiveEn: typeof archiveId = {
  archive: {
    title: 'Archive and restore',
    hint: 'An archive holds the whole history in one file, to be kept elsewhere or taken to a new computer. The API key and PINs are not in it.',
    save: 'Save an archive',
    saving: 'The archive is being made and checked…',
    saved: (file) => `The archive is saved and checked: ${file}`,
    open: 'Restore from a file…',
    backups: 'Backups on this computer',
    noBackups: 'No backup yet.',
    restore: 'Restore',
    backup: (at, size) => `${at} · ${size} MB`,
    checking: 'The archive is being checked…',
    sound: 'This archive is sound.',
    of: (shop) => `Shop: ${shop}`,
    madeAt: (at) => `Made ${at}`,
    holds: (count, from, to) => `${plural(count, 'payment')}, ${from} to ${to}`,
    holdsNothing: 'There is no payment in it.',
    replaces: (count) =>
      `The present history (${plural(count, 'payment')}) is replaced. Its file is kept in the data folder, not deleted.`,
    onlyHere: (count) =>
      `${plural(count, 'payment')} ${count === '1' ? 'is' : 'are'} only in the present history and not in this archive.`,
    nothingMissing: 'Every payment of the present history is in this archive too.',
    restarts: 'The app starts again, and payments that are still open are asked about again.',
    take: 'Replace the history and start again',
    cancel: 'Cancel',
    takenUp: (at) => `The history was replaced by the archive of ${at}`,
  },
  removal: {
    title: 'Old payments',
    keepAll: 'Keep all',
    keepMonths: (months) => `${months} months`,
    label: 'Kept in the history',
    hint: 'Nothing is ever removed by itself. Before anything is removed the whole history is archived and the archive checked. Sums in the reports and Z reports stay.',
    nothing: 'Nothing is older than that.',
    plan: (count, before) =>
      `${plural(count, 'payment')} before ${before} will be archived, then removed from the history.`,
    heldBy: (paymentId) => `It ends at ${paymentId}, which somebody still has to look at.`,
    saveFirst: 'Save the settings first to see what would be removed.',
    act: 'Archive, then remove',
    sure: 'Archive and remove now',
    working: 'Archiving and removing…',
    done: (count) =>
      `${plural(count, 'payment')} ${count === '1' ? 'was' : 'were'} archived and removed from the history.`,
  },
}
