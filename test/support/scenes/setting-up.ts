import { expect } from '@playwright/test'
import { firstStartSteps } from '../../../renderer/cashier/first-start/steps'
import type { Scene } from './scene'

export const firstStart: Scene = {
  name: 'first-start',
  settings: { setUpDone: false },
  secondDisplay: true,
  play: async ({ kasir: { cashier }, shown }) => {
    await shown('cashier', 'first-start-offer')
    await cashier.getByTestId('first-start-begin').click()
    for (const [index, step] of firstStartSteps.entries()) {
      await expect(cashier.getByTestId('first-start')).toHaveAttribute('data-step', step)
      await shown('cashier', `first-start-${index + 1}-${step}`)
      await cashier.getByTestId('first-start-skip').click()
    }
  },
}

export const settingsSections: Scene = {
  name: 'settings',
  secondDisplay: true,
  play: async ({ kasir: { cashier }, shown }) => {
    await cashier.keyboard.press('F3')
    await expect(cashier.getByTestId('save-settings')).toBeVisible()
    const places = await cashier
      .locator('[id^=settings-]')
      .evaluateAll((sections) => sections.map(({ id }) => id))
    for (const place of places) {
      await shown('cashier', place, async () => {
        // Opened anew, because the form keeps what was chosen when it was opened.
        await cashier.keyboard.press('F1')
        await cashier.keyboard.press('F3')
        await cashier
          .locator(`#${place}`)
          .evaluate((section) => section.scrollIntoView({ behavior: 'instant' }))
      })
    }
  },
}

/** What the technician sees of the customer's display, and how large it is. */
export const displayTest: Scene = {
  name: 'display-test',
  secondDisplay: true,
  play: async ({ kasir: { cashier, customer }, shown }) => {
    await cashier.keyboard.press('F3')
    await cashier.getByTestId('test-display').click()
    await expect(customer.getByTestId('test-picture')).toBeVisible()
    // It goes by itself after a few seconds.
    await shown('customer', 'test-picture', async () => {
      if (await customer.getByTestId('test-picture').isHidden())
        await cashier.getByTestId('test-display').click()
      await expect(customer.getByTestId('test-picture')).toBeVisible()
    })
    await cashier.getByTestId('measure-display').click()
    await expect(customer.getByTestId('bank-card')).toBeVisible()
    await shown('customer', 'calibrate')
    await shown('cashier', 'calibration')
  },
}
