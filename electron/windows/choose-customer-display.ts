export type Bounds = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
export type DisplayFacts = {
  readonly id: number
  readonly label: string
  readonly bounds: Bounds
  readonly workArea: Bounds
}

export type CustomerPlace =
  | { readonly on: 'second-display'; readonly displayId: number; readonly bounds: Bounds }
  | { readonly on: 'window'; readonly bounds: Bounds }
  | { readonly on: 'hidden' }

export type Placement = { readonly cashier: Bounds; readonly customer: CustomerPlace }

/** What the technician chose: a display by id, or by label where the id changed with the plug; null: any but the primary. */
export type DisplayWish = {
  readonly chosen: { readonly id: number; readonly label: string } | null
  readonly withoutSecond: 'window' | 'hidden'
}

/** The cashier's window keeps at least this width when both have to share one display. */
const CASHIER_LEAST_WIDTH = 640
const CUSTOMER_SHARE = 0.36

/**
 * Where both windows go. With two displays the customer gets the whole of one and the cashier the other (the primary
 * one, unless that was chosen for the customer); with one, both stand side by side or the customer's is hidden. The
 * code never lies over the cashier's work. Pure: the displays are an argument.
 */
export function placeWindows(
  displays: readonly DisplayFacts[],
  primary: DisplayFacts,
  wish: DisplayWish,
): Placement {
  // Mirrored displays show the same area: the customer would see the cashier's work.
  const others = displays.filter(
    (display) => display.id !== primary.id && !overlap(display.bounds, primary.bounds),
  )
  const wished =
    [primary, ...others].find((display) => display.id === wish.chosen?.id) ??
    [...others, primary].find((display) => display.label !== '' && display.label === wish.chosen?.label)
  const [other] = others
  if (other !== undefined) {
    const customer = wished ?? other
    const cashier = customer.id === primary.id ? other : primary
    return {
      cashier: cashier.workArea,
      customer: { on: 'second-display', displayId: customer.id, bounds: customer.bounds },
    }
  }
  if (wish.withoutSecond === 'hidden') return { cashier: primary.workArea, customer: { on: 'hidden' } }
  return sideBySide(primary.workArea)
}

function sideBySide({ x, y, width, height }: Bounds): Placement {
  const customerWidth = Math.round(
    Math.max(Math.min(width * CUSTOMER_SHARE, width - CASHIER_LEAST_WIDTH), width * 0.3),
  )
  return {
    cashier: { x, y, width: width - customerWidth, height },
    customer: { on: 'window', bounds: { x: x + width - customerWidth, y, width: customerWidth, height } },
  }
}

export const overlap = (a: Bounds, b: Bounds): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/**
 * Whether the cashier's window has to go to its place: it lies under the customer's, or on no display at all. Where
 * somebody put it otherwise, it stays.
 */
export const mustMove = (
  cashier: Bounds,
  { customer }: Placement,
  displays: readonly DisplayFacts[],
): boolean =>
  (customer.on !== 'hidden' && overlap(cashier, customer.bounds)) ||
  !displays.some(({ bounds }) => overlap(cashier, bounds))
