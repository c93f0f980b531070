import { expect } from '@playwright/test'
import { test } from '../support/counter-test'
import { drawnRuns } from '../support/drawn-runs'
import { expectEvent, launchKasir, scan } from '../support/launch-kasir'
import { sizeWindow } from '../support/size-window'

const ID = 'xid-1001'
/** What system settings offer for dense displays, where a CSS pixel is no whole number of the display's. */
const SCALES = [1.25, 1.5]
const SIZES = [
  { width: 801, height: 480 },
  { width: 1024, height: 601 },
  { width: 599, height: 901 },
]

for (const scale of SCALES) {
  test(`on a display scaled to ${scale * 100} % every module of the code is as wide as the next, black or white`, async ({
    installation,
    simulator,
  }) => {
    const kasir = await launchKasir(installation, simulator.url, {}, [`--force-device-scale-factor=${scale}`])
    await scan(kasir, ID)
    await expectEvent(installation, 'payment.qr_shown', ID)

    for (const size of SIZES) {
      await sizeWindow(kasir, 'customer', size)
      const code = kasir.customer.getByTestId('qris-code')
      const box = await code.boundingBox()
      if (box === null) throw new Error('no code is drawn')
      const onDisplay = {
        x: Math.round(box.x * scale),
        y: Math.round(box.y * scale),
        width: Math.round(box.width * scale),
        height: Math.round(box.height * scale),
      }
      const { runs, colours } = drawnRuns(await kasir.customer.screenshot(), onDisplay)
      expect(colours).toEqual(['000000', 'ffffff'])
      const module = runs[0] ?? 0
      expect(module).toBeGreaterThan(2)
      expect(runs.filter((run) => run % module !== 0)).toEqual([])
    }
    await kasir.close()
  })
}
