import type { Package, Payment } from '../../shared/payment'

/**
 * What is shown and printed of a paid payment after a later answer. Its amount is what was paid and taken, whatever
 * comes: screens, copies and the Z report must say the same. The rest may become more, as AWBs do, but not less.
 */
export function asItWasPaid(paid: Payment, later: Payment): Payment {
  const payTime = later.payTime ?? paid.payTime
  if (paid.service === 'express' && later.service === 'express') {
    return { ...later, amount: paid.amount, payTime, paidAt: later.paidAt ?? paid.paidAt }
  }
  if (paid.service === 'instant' && later.service === 'instant') {
    return { ...later, amount: paid.amount, payTime, packages: packagesOfBoth(paid.packages, later.packages) }
  }
  return paid
}

function packagesOfBoth(before: readonly Package[], later: readonly Package[]): Package[] {
  if (later.length < before.length) return [...before]
  return later.map((each, position) => {
    const known = before[position]
    return each.awb === null && known?.orderId === each.orderId ? { ...each, awb: known.awb } : each
  })
}
