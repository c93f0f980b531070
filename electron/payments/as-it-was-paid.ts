import type { Package, Payment } from '../../shared/payment'

/**
 * What is shown and printed of a paid payment after a later answer. What was paid, taken and printed stays: amount, time,
 * packages and their order; screens, copies and the Z report must say the same. What was lacking may come, as AWBs do.
 */
export function asItWasPaid(paid: Payment, later: Payment): Payment {
  const payTime = paid.payTime ?? later.payTime
  if (paid.service === 'express' && later.service === 'express') {
    return { ...later, amount: paid.amount, payTime, paidAt: paid.paidAt ?? later.paidAt }
  }
  if (paid.service === 'instant' && later.service === 'instant') {
    return { ...later, amount: paid.amount, payTime, packages: packagesOfBoth(paid.packages, later.packages) }
  }
  return paid
}

/** Each package with what the later answer adds to it, known by its order, else by its place; new ones come last. */
function packagesOfBoth(before: readonly Package[], later: readonly Package[]): Package[] {
  const left = new Set(later)
  const merged = before.map((known, position) => {
    const sameOrder = later.find(({ orderId }) => orderId !== null && orderId === known.orderId)
    const samePlace = later[position]
    const isIt = samePlace !== undefined && (samePlace.orderId === null || known.orderId === null)
    const again = sameOrder ?? (isIt ? samePlace : undefined)
    if (again === undefined || !left.delete(again)) return known
    return withMore(known, again)
  })
  return [...merged, ...left]
}

const withMore = (known: Package, again: Package): Package => ({
  awb: known.awb || again.awb,
  orderId: known.orderId ?? again.orderId,
  service: known.service ?? again.service,
  serviceName: known.serviceName ?? again.serviceName,
  statusCode: again.statusCode ?? known.statusCode,
  trackingUrl: known.trackingUrl ?? again.trackingUrl,
  origin: known.origin ?? again.origin,
  destination: known.destination ?? again.destination,
})
