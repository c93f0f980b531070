import type { cashierContract } from '../../shared/cashier-contract'
import { succeeded } from '../../shared/result'
import type { ArchiveDesk } from '../archive/archive-desk'
import type { Handlers } from './handle-request'

type ArchiveRequest =
  | 'saveArchive'
  | 'listBackups'
  | 'checkArchive'
  | 'takeArchive'
  | 'planRemoval'
  | 'removeOldPayments'

/** The history as a whole. */
export function archiveRequests({
  archive,
}: {
  readonly archive: ArchiveDesk
}): Pick<Handlers<typeof cashierContract>, ArchiveRequest> {
  return {
    saveArchive: archive.save,
    listBackups: () => succeeded([...archive.backups()]),
    checkArchive: archive.check,
    takeArchive: ({ token }) => archive.take(token),
    planRemoval: () => succeeded(archive.plan()),
    removeOldPayments: archive.removeOld,
  }
}
