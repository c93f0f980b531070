import { plural } from './plural'
import type { shiftId } from './shift-id'

export const shiftEn: typeof shiftId = {
  shift: {
    none: 'No shift is open',
    noneHint:
      'Payments can be taken all the same. What is paid before a shift is opened belongs to the next one.',
    name: 'Cashier’s name',
    float: 'Cash in the drawer (may be left empty)',
    open: 'Open the shift',
    forDay: (day) => `For ${day}`,
    ahead: 'Today is closed already: a new shift belongs to the next day.',
    title: (number, name) => `Shift ${number}, ${name}`,
    openSince: (time) => `Opened ${time}`,
    received: 'Received by QRIS',
    payments: (count) => plural(count, 'payment'),
    service: { express: 'KiriminAja Express', instant: 'KiriminAja Instant' },
    status: {
      paid: 'Paid',
      unpaid: 'Not paid',
      verifying: 'Being verified',
      ended: 'Ended',
      unknown: 'Not known yet',
    },
    late: 'Paid late',
    reprints: 'Receipts printed again',
    stillOpen: 'Still open',
    floatShown: 'Float',
    count: (count) => `${count}×`,
    printX: 'Print X report',
    close: 'Close the shift',
    closeSure: 'The shift is closed and its Z report prints. A closed shift cannot be opened again.',
    carriedOver: (count) =>
      `${plural(count, 'payment')} still open: watched on, and counted in the next shift.`,
    closeAndPrint: 'Close and print Z',
    cancel: 'Cancel',
    days: 'Close the day',
    dayHint: (day, shifts) => `${day}: ${plural(shifts, 'shift')}, all closed.`,
    closeDay: (day) => `Close ${day}`,
    closeDaySure: 'The day’s Z report prints. A day can be closed only once.',
    reports: 'Reports',
    noReports: 'No report yet.',
    kind: {
      x: (shift) => `X, shift ${shift}`,
      z: (shift) => `Z, shift ${shift}`,
      day: (day) => `Day Z, ${day}`,
    },
    preview: 'Preview of the report',
    printAgain: 'Print a COPY',
    closeReport: 'Close the preview',
  },
}
