export type Bounds = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
export type DisplayFacts = { readonly id: number; readonly bounds: Bounds; readonly workArea: Bounds }

export type Placement = {
  readonly cashier: Bounds
  readonly customer:
    | { readonly on: 'second-display'; readonly bounds: Bounds }
    | { readonly on: 'window'; readonly bounds: Bounds }
}

/** The cashier's window keeps at least this width when both have to share one display. */
const CASHIER_LEAST_WIDTH = 640
const CUSTOMER_SHARE = 0.36

/**
 * Where both windows go. With two displays the customer gets the whole of the one that is not the cashier's
 * (the primary); with one, both stand side by side and the code never lies over the cashier's work.
 */
export function placeWindows(displays: readonly DisplayFacts[], primary: DisplayFacts): Placement {
  const second = displays.find((display) => display.id !== primary.id && !sameArea(display, primary))
  if (second !== undefined) {
    return { cashier: primary.workArea, customer: { on: 'second-display', bounds: second.bounds } }
  }
  const { x, y, width, height } = primary.workArea
  const customerWidth = Math.round(
    Math.max(Math.min(width * CUSTOMER_SHARE, width - CASHIER_LEAST_WIDTH), width * 0.3),
  )
  return {
    cashier: { x, y, width: width - customerWidth, height },
    customer: { on: 'window', bounds: { x: x + width - customerWidth, y, width: customerWidth, height } },
  }
}

/** Mirrored displays show the same area: the customer would see the cashier's work. */
const sameArea = (a: DisplayFacts, b: DisplayFacts): boolean =>
  a.bounds.x === b.bounds.x && a.bounds.y === b.bounds.y
