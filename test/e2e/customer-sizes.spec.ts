import { expect } from '@playwright/test'
import { pushChannels } from '../../shared/channels'
import { languages } from '../../shared/receipt'
import { test } from '../support/counter-test'
import { customerDisplays, customerShares, sizeName } from '../support/customer-displays'
import { fullViews } from '../support/customer-views'
import { evenIfCollected } from '../support/even-if-collected'
import { findCutOff } from '../support/find-cut-off'
import type { Kasir } from '../support/launch-kasir'
import { nextFrame, type Size, sizeWindow } from '../support/size-window'

/** Tells the customer's window what to show, as main does, and waits until `mark` is to be read there. */
async function show({ app, customer }: Kasir, view: unknown, mark: string): Promise<void> {
  await evenIfCollected(() =>
    app.evaluate(
      ({ BrowserWindow }, [channel, told]) =>
        BrowserWindow.getAllWindows()
          .find(({ webContents }) => webContents.getURL().includes('/customer/'))
          ?.webContents.send(channel, told),
      [pushChannels.customer, view] as const,
    ),
  )
  await expect(customer.locator('main')).toContainText(mark)
  await nextFrame(customer)
}

/** What is wrong on any screen at this size; nothing, as a rule. */
async function wrongAt(kasir: Kasir, size: Size): Promise<readonly string[]> {
  await sizeWindow(kasir, 'customer', size)
  const wrong: string[] = []
  const places = new Set<string>()
  for (const { view, mark } of fullViews) {
    await show(kasir, view, mark)
    for (const what of await findCutOff(kasir.customer)) wrong.push(`${mark}: ${what}`)
    if (view.screen.kind === 'pay' && view.screen.isQris)
      places.add(JSON.stringify([view.language, await kasir.customer.getByTestId('qris-code').boundingBox()]))
  }
  await show(kasir, 'nothing it understands', 'unexpected')
  for (const what of await findCutOff(kasir.customer)) wrong.push(`unreadable: ${what}`)
  // Whatever comes or goes around it, a code that is being scanned stays where it is: one place in each language.
  if (places.size !== languages.length) wrong.push(`the code moved: ${[...places].join(' ')}`)
  return wrong.map((what) => `${sizeName(size)}: ${what}`)
}

for (const [name, sizes] of [
  ['displays that lie', customerDisplays.filter(({ width, height }) => width > height)],
  ['displays that stand', customerDisplays.filter(({ width, height }) => width <= height)],
  ['its share of the cashier’s display', customerShares],
] as const) {
  test(`on ${name} nothing scrolls, nothing is cut off, on any screen in any language`, async ({ kasir }) => {
    const wrong: string[] = []
    for (const size of sizes) wrong.push(...(await wrongAt(kasir, size)))
    expect(wrong).toEqual([])
  })
}
