import { existsSync, readFileSync, renameSync } from 'node:fs'
import * as z from 'zod/mini'
import {
  type Cashier,
  type CashierId,
  type Cashiers,
  cashierIdSchema,
  cashierNameSchema,
  cashierRoles,
} from '../../shared/cashier'
import { problem } from '../../shared/problem'
import { failed, type Result, succeeded } from '../../shared/result'
import { utcSchema } from '../../shared/time'
import type { Log } from '../diagnostics/log'
import { writeFileAtomically } from '../settings/write-file-atomically'
import { pinHashSchema } from './pin'

const keptCashierSchema = z.object({
  id: cashierIdSchema,
  name: cashierNameSchema,
  role: z.enum(cashierRoles),
  pin: z.nullable(pinHashSchema),
  /** Wrong PINs in a row, and the last of them: kept, or a restart would give back the tries. */
  wrong: z.object({ count: z.number(), at: z.nullable(utcSchema) }),
})
export type KeptCashier = Readonly<z.infer<typeof keptCashierSchema>>

const fileSchema = z.object({
  version: z.literal(1),
  pinsRequired: z.boolean(),
  cashiers: z.array(keptCashierSchema),
})
export type KeptCashiers = Readonly<z.infer<typeof fileSchema>>

const nobody: KeptCashiers = { version: 1, pinsRequired: false, cashiers: [] }

export const withoutPin = ({ id, name, role, pin }: KeptCashier): Cashier => ({
  id,
  name,
  role,
  hasPin: pin !== null,
})

export const cashiersOf = ({ pinsRequired, cashiers }: KeptCashiers): Cashiers => ({
  pinsRequired,
  people: cashiers.map(withoutPin),
})

/**
 * Who works at this counter and the hashes of their PINs: a file of its own that no window ever gets, the same for every
 * environment. A damaged one is set aside, and then there are no PINs: whoever can write this folder needs none.
 */
export function cashiersFile(file: string, log: Log) {
  let kept = read(file, log)
  const write = (changed: KeptCashiers): void =>
    writeFileAtomically(file, `${JSON.stringify(changed, null, 2)}\n`)
  return {
    read: (): KeptCashiers => kept,
    save: (changed: KeptCashiers): Result<Cashiers> => {
      try {
        write(changed)
      } catch (error) {
        return failed(problem('settings-unwritable', String(error)))
      }
      kept = changed
      return succeeded(cashiersOf(kept))
    },
    /** Holds on a full disk too, as long as the program runs: else whoever fills it may guess for ever. */
    countWrong: (id: CashierId, wrong: KeptCashier['wrong']): void => {
      kept = { ...kept, cashiers: kept.cashiers.map((each) => (each.id === id ? { ...each, wrong } : each)) }
      try {
        write(kept)
      } catch (error) {
        log.warn(`wrong PINs are counted in memory only: ${String(error)}`)
      }
    },
  }
}
export type CashiersFile = ReturnType<typeof cashiersFile>

function read(file: string, log: Log): KeptCashiers {
  if (!existsSync(file)) return nobody
  try {
    return fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    const aside = `${file}.damaged`
    renameSync(file, aside)
    log.warn(`cashiers could not be read, set aside as ${aside}: ${String(error)}`)
    return nobody
  }
}
