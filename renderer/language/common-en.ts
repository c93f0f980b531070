import type { CommonWords } from './common-id'

export const commonEn = {
  environment: {
    simulator: 'DEMO MODE — not real money',
    sandbox: 'SANDBOX — not real money',
    production: '',
  },
  status: {
    unpaid: 'Waiting for payment',
    verifying: 'Being verified',
    paid: 'Paid',
    ended: 'No longer valid',
    unknown: 'Not known yet',
  },
  code: {
    tooLong: 'The code is too long to draw',
    label: 'Payment QR code',
    unpayable: 'SIMULATION · CANNOT BE PAID',
  },
  expiry: {
    left: (clock: string) => `estimated time left ${clock}`,
    passed: 'the code’s estimated time is over; a payment can still arrive',
  },
  cardLength: '8.56 cm',
  problemCode: 'Code',
  crashed: 'This screen had a fault and reopens in a moment. Payments are safe.',
} satisfies CommonWords
