import { app } from 'electron'
import type { cashierContract } from '../../shared/cashier-contract'
import { problem } from '../../shared/problem'
import { failed, succeeded } from '../../shared/result'
import { startsWithPc, startWithPc } from '../updates/autostart'
import type { Updates } from '../updates/updates'
import type { Handlers } from './handle-request'

type ProgramRequest = 'getProgram' | 'checkForUpdate' | 'installUpdate' | 'setAutostart'

/** The program itself. */
export function programRequests({
  updates,
}: {
  readonly updates: Updates
}): Pick<Handlers<typeof cashierContract>, ProgramRequest> {
  return {
    getProgram: () =>
      succeeded({ version: app.getVersion(), update: updates.state(), autostart: startsWithPc() }),
    checkForUpdate: async () => succeeded(await updates.check()),
    installUpdate: updates.install,
    setAutostart: ({ wanted }) => {
      try {
        startWithPc(wanted)
        return succeeded(undefined)
      } catch (error) {
        return failed(problem('file-unwritable', String(error)))
      }
    },
  }
}
