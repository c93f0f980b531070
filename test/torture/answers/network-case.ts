import type { PaymentStatus } from '../../../shared/payment-record'
import type { ProblemCode } from '../../../shared/problem-codes'
import type { Fault } from './fault-server'

/** Given an answer that would be good, and one that says it is paid, both about the payment that is asked for. */
type MakeFault = (answer: string, paid: string) => Fault

export type NetworkCase = {
  readonly name: string
  readonly fault: MakeFault
  /** The code of a problem, under which the status is unknown; or a status. */
  readonly expected: ProblemCode | Exclude<PaymentStatus, 'unknown'>
}

export const expecting = (
  expected: NetworkCase['expected'],
  faults: Readonly<Record<string, MakeFault>>,
): readonly NetworkCase[] => Object.entries(faults).map(([name, fault]) => ({ name, fault, expected }))
