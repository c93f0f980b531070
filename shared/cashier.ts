import * as z from 'zod/mini'

/** The owner changes settings, takes data out and puts it back; a cashier takes payments. */
export const cashierRoles = ['cashier', 'owner'] as const
export type CashierRole = (typeof cashierRoles)[number]

export const cashierIdSchema = z.uuid().brand<'CashierId'>()
export type CashierId = z.infer<typeof cashierIdSchema>

/** Digits, so that it can be typed on a number pad. */
export const pinSchema = z.string().check(z.regex(/^\d{4,8}$/))

export const cashierNameSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(30))

export const cashierSchema = z.object({
  id: cashierIdSchema,
  name: cashierNameSchema,
  role: z.enum(cashierRoles),
  hasPin: z.boolean(),
})
/** Somebody who works at this counter; what their PIN is stays in main. */
export type Cashier = Readonly<z.infer<typeof cashierSchema>>

/** What is to become of a PIN when a cashier is saved. */
export const pinChangeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('keep') }),
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('set'), pin: pinSchema }),
])
export type PinChange = Readonly<z.infer<typeof pinChangeSchema>>

export const savedCashierSchema = z.object({
  /** Null: somebody new. */
  id: z.nullable(cashierIdSchema),
  name: cashierNameSchema,
  role: z.enum(cashierRoles),
  pin: pinChangeSchema,
})
export type SavedCashier = Readonly<z.infer<typeof savedCashierSchema>>

export const cashiersSchema = z.object({
  /** Nobody works here without their PIN. Off unless the owner wants it. */
  pinsRequired: z.boolean(),
  people: z.array(cashierSchema),
})
export type Cashiers = Readonly<z.infer<typeof cashiersSchema>>

export const signInStateSchema = z.object({
  ...cashiersSchema.shape,
  /** Who stands at the counter; null when nobody has said so. */
  person: z.nullable(cashierSchema),
  /** Somebody with an owner's PIN has opened what only the owner may, for a while. */
  ownerLetIn: z.boolean(),
})
export type SignInState = Readonly<z.infer<typeof signInStateSchema>>

/** True while nothing but signing in is possible at this counter. */
export const isLocked = ({ pinsRequired, person }: SignInState): boolean => pinsRequired && person === null

/** Whether what only the owner may do and see is open at this counter now. */
export const isOwnerIn = (state: SignInState): boolean =>
  !isLocked(state) && (!state.pinsRequired || state.person?.role === 'owner' || state.ownerLetIn)
