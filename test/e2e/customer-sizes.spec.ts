import { expect } from '@playwright/test'
import { pushChannels } from '../../shared/channels'
import { languages } from '../../shared/receipt'
import { test } from '../support/counter-test'
import { customerDisplays, customerShares, sizeName } from '../support/customer-displays'
import { fullViews } from '../support/customer-views'
import { findCutOff } from '../support/find-cut-off'
import type { Kasir } from '../support/launch-kasir'
import { nextFrame, sizeWindow } from '../support/size-window'

/** Tells the customer's window what to show, as main does, and waits until `mark` is to be read there. */
async function show({ app, customer }: Kasir, view: unknown, mark: string): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [channel, told]) =>
      BrowserWindow.getAllWindows()
        .find(({ webContents }) => webContents.getURL().includes('/customer/'))
        ?.webContents.send(channel, told),
    [pushChannels.customer, view] as const,
  )
  await expect(customer.locator('main')).toContainText(mark)
  await nextFrame(customer)
}

for (const size of [...customerDisplays, ...customerShares]) {
  test(`${sizeName(size)}: nothing scrolls, nothing is cut off, on any screen in any language`, async ({
    kasir,
  }) => {
    await sizeWindow(kasir, 'customer', size)
    const cutOff: string[] = []
    const places = new Set<string>()
    for (const { view, mark } of fullViews) {
      await show(kasir, view, mark)
      for (const what of await findCutOff(kasir.customer)) cutOff.push(`${mark}: ${what}`)
      if (view.screen.kind === 'pay' && view.screen.isQris)
        places.add(
          JSON.stringify([view.language, await kasir.customer.getByTestId('qris-code').boundingBox()]),
        )
    }
    await show(kasir, 'nothing it understands', 'unexpected')
    for (const what of await findCutOff(kasir.customer)) cutOff.push(`unreadable: ${what}`)
    expect(cutOff).toEqual([])
    // Whatever comes or goes around it, a code that is being scanned stays where it is.
    expect([...places], 'one place for the code in each language').toHaveLength(languages.length)
  })
}
