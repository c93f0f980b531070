import { commonEn } from './common-en'
import type { CustomerWords, TestedDisplay } from './customer-id'

export const customerEn = {
  ...commonEn,
  customer: {
    welcome: 'Welcome',
    askingTitle: 'One moment',
    asking: 'Your bill is being prepared',
    askingFailing: 'Your bill cannot be shown yet, please wait',
    beingMade: 'The QR code is being made',
    pay: 'Scan to pay',
    checkName: 'Make sure your app shows',
    qris: 'QRIS',
    notQris: 'Not a QRIS',
    interrupted: 'The status cannot be checked just now. It is checked again by itself.',
    waitTitle: {
      claimed: 'We are making sure',
      verifying: 'We are making sure',
      held: 'Please wait',
      unknown: 'Please wait',
    },
    wait: {
      claimed: 'We are waiting for KiriminAja’s answer. The code is hidden so that you do not pay twice.',
      verifying: 'There is a sign of payment, but it is not complete yet. Please do not pay again.',
      held: 'The cashier is looking into this payment. Please do not pay yet.',
      unknown: 'The status of this payment is not known yet. Please do not pay now.',
    },
    paid: 'Paid',
    paidHint: (time: string) => `Payment received ${time}. Thank you!`,
    ended: 'No longer valid',
    endedHint: 'This payment has ended. Please ask the cashier.',
    calibrate: 'This display is being measured with a card',
    test: {
      mark: 'TEST / UJI\u00a0COBA',
      doNotPay: 'Do not pay',
      facts: ({ width, height, scale, hertz }: TestedDisplay) =>
        `${width} × ${height} pixels, scale ${Math.round(scale * 100)} %${hertz === 0 ? '' : `, ${hertz} pictures a second (Hz)`}`,
      edge: 'A thin line must be seen on all four edges. If not, the display cuts the picture: turn its overscan off.',
    },
    problem: 'This screen is interrupted for a moment',
    problemHint: 'Please look at the cashier’s screen.',
  },
} satisfies CustomerWords
