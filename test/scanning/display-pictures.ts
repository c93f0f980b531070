import { simulatedQris } from '../../electron/simulator/simulated-qris'
import { startSimulator } from '../../electron/simulator/start-simulator'
import { expectEvent, launchKasir, newInstallation, scan } from '../support/launch-kasir'
import { longestQris } from '../support/longest-qris'
import { paymentId } from '../support/payment-ids'
import { publishedSample } from '../support/published-sample'
import { rupiah } from '../support/rupiah'
import { type Size, sizeWindow } from '../support/size-window'
import type { CodeLength } from './levels'

const ID = 'XID-5732095327'

/** `scale`: device pixels for each CSS pixel, as the customer's display is set up. */
export type ScannedDisplay = Size & { readonly scale: number }

export type DisplayPicture = {
  readonly display: ScannedDisplay
  readonly length: CodeLength
  readonly code: string
  readonly png: Buffer
}

export const codes: Readonly<Record<CodeLength, string>> = {
  usual: simulatedQris(paymentId(ID), rupiah(65_000)),
  longest: longestQris(),
}

/** The customer's window of the running app on displays of one scale, with a code to be paid, pixel by pixel. */
export async function displayPictures(
  scale: number,
  sizes: readonly Size[],
  length: CodeLength,
): Promise<readonly DisplayPicture[]> {
  const simulator = await startSimulator({ makeUnknown: true })
  const installation = newInstallation()
  try {
    const code = codes[length]
    simulator.answerAlways(ID, {
      kind: 'bytes',
      status: 200,
      headers: { 'Content-Type': 'application/json' },
      body: publishedSample('express-unpaid').replace('"XXX"', JSON.stringify(code)),
    })
    const switches = [`--force-device-scale-factor=${scale}`]
    const kasir = await launchKasir(installation, simulator.url, {}, switches)
    try {
      await scan(kasir, ID)
      await expectEvent(installation, 'payment.qr_shown', ID)
      const pictures: DisplayPicture[] = []
      for (const { width, height } of sizes) {
        await sizeWindow(kasir, 'customer', {
          width: Math.round(width / scale),
          height: Math.round(height / scale),
        })
        const png = await kasir.customer.screenshot()
        pictures.push({ display: { width, height, scale }, length, code, png })
      }
      return pictures
    } finally {
      await kasir.close()
    }
  } finally {
    installation.remove()
    await simulator.stop()
  }
}
