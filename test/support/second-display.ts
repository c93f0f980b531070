import type { Kasir } from './launch-kasir'

/**
 * Tells the app that a display for the customer is there, also where the machine has one only: the cashier's window
 * then looks as it does at a counter. Real displays that come and go are tried in displays.spec.ts.
 */
export const claimSecondDisplay = ({ app }: Kasir): Promise<void> =>
  app.evaluate(({ screen }) => {
    const primary = screen.getPrimaryDisplay()
    const bounds = { ...primary.bounds, x: primary.bounds.x + primary.bounds.width }
    const second = { ...primary, id: primary.id + 1, label: 'HDMI-2', bounds, workArea: bounds }
    screen.getAllDisplays = () => [primary, second]
    screen.emit('display-added', {}, second)
  })
