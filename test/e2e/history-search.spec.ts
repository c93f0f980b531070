import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { fillHistory } from '../../scripts/seed/fill-history'
import { lifelikePayment } from '../../scripts/seed/lifelike-payment'
import { test as counterTest } from '../support/counter-test'
import { expectStatus, type Kasir, scan } from '../support/launch-kasir'
import { paymentId } from '../support/payment-ids'

const COUNT = 3000
const ROW_HEIGHT = 52
const UNTIL = new Date('2026-11-23T00:00:00Z')

/** The app over a history of three thousand payments; and the same with the history open. */
const test = counterTest.extend<{ readonly kasir: Kasir; readonly history: Page }>({
  kasir: async ({ installation, launch }, use) => {
    fillHistory(join(installation.folder, 'history-sandbox.sqlite'), COUNT, UNTIL, () => undefined)
    await use(await launch())
  },
  history: async ({ kasir: { cashier } }, use) => {
    await cashier.keyboard.press('F2')
    await expect(rows(cashier).first()).toBeVisible()
    await use(cashier)
  },
})

const rows = (page: Page) => page.getByTestId('history-row')
const scrollTo = (page: Page, position: number) =>
  page.getByTestId('history-rows').evaluate((element, top) => {
    element.scrollTop = top
  }, position * ROW_HEIGHT)
const idOf = (number: number): string => lifelikePayment(number, COUNT, UNTIL).record.paymentId

test('a part of a name, a phone number or an amount finds the payment, and is marked where it stands', async ({
  history,
}) => {
  const instant = Array.from(
    { length: COUNT },
    (_, number) => lifelikePayment(number, COUNT, UNTIL).record,
  ).find(({ latest }) => latest?.payment.service === 'instant')
  const payment = instant?.latest?.payment
  if (instant === undefined || payment?.service !== 'instant') throw new Error('no Instant payment')
  const phone = payment.packages[0]?.destination?.phone ?? ''

  await history.getByTestId('history-search').fill(phone.slice(2, 11))
  await expect(rows(history)).toHaveCount(1)
  await expect(rows(history)).toHaveAttribute('data-payment-id', instant.paymentId)
  await expect(history.locator('mark')).toHaveText(phone.slice(2, 11))

  await history.getByTestId('history-search').fill('RAHAYU')
  await expect(history.locator('mark').first()).toHaveText('Rahayu')
  await history.getByTestId('history-search').fill('nobody at all')
  await expect(rows(history)).toHaveCount(0)

  // And after nothing the whole list again, down to its end.
  await history.getByTestId('history-search').fill('')
  await expect(rows(history).nth(8)).toBeInViewport()
  await scrollTo(history, COUNT)
  await expect(rows(history).last()).toHaveAttribute('data-payment-id', idOf(0))
})

test('the list is as long as the history: its end is there at once, and the keys go through it', async ({
  history,
}) => {
  await expect(rows(history).first()).toHaveAttribute('data-payment-id', idOf(COUNT - 1))
  await scrollTo(history, COUNT)
  await expect(rows(history).last()).toHaveAttribute('data-payment-id', idOf(0))

  await history.getByTestId('history-search').press('ArrowDown')
  await expect(rows(history).first()).toBeFocused()
  await history.keyboard.press('End')
  await expect(history.locator(':focus')).toHaveAttribute('data-payment-id', idOf(0))
  await history.keyboard.press('ArrowUp')
  await expect(history.locator(':focus')).toHaveAttribute('data-payment-id', idOf(1))
  await history.keyboard.press('Enter')
  await expect(history.getByRole('heading', { name: idOf(1) })).toBeVisible()

  // Back into the search and down again, as often as one likes.
  const search = history.getByTestId('history-search')
  for (const time of ['once', 'once more']) {
    await history.keyboard.press('Escape')
    await expect(history.getByTestId('history-detail')).toBeHidden()
    await history.keyboard.press('Escape')
    await expect(search).toBeFocused()
    await search.press('ArrowDown')
    await expect(rows(history).first(), time).toBeFocused()
    await history.keyboard.press('Enter')
    await expect(history.getByTestId('history-detail')).toBeVisible()
  }
  // Who types there keeps the focus, also when the row that had it is the only one left.
  await search.fill(idOf(1234))
  await expect(rows(history)).toHaveCount(1)
  await expect(search).toBeFocused()
})

test('status, service and days narrow the list, and "show all" widens it again', async ({ history }) => {
  await history.getByLabel('Status').selectOption('ended')
  await expect(rows(history).first()).toHaveAttribute('data-status', 'ended')
  await history.getByLabel('Layanan').selectOption('express')
  await history.getByLabel('Dari').fill('2026-06-01')
  await history.getByLabel('sampai').fill('2026-06-30')
  const fitting = Array.from({ length: COUNT }, (_, number) => lifelikePayment(number, COUNT, UNTIL).record)
    .filter(({ status, latest }) => status === 'ended' && latest?.payment.service === 'express')
    .filter(({ openedAt }) => openedAt >= '2026-05-31T17:00:00' && openedAt < '2026-06-30T17:00:00')
  await expect(rows(history)).toHaveCount(fitting.length)
  await history.getByRole('button', { name: 'Tampilkan semua' }).click()
  await expect(rows(history).first()).toHaveAttribute('data-payment-id', idOf(COUNT - 1))
})

test('a payment that turns paid takes nobody away from the one they are at, far down a narrowed list', async ({
  kasir,
  simulator,
}) => {
  const { cashier } = kasir
  await scan(kasir, 'XID-8001')
  await expectStatus(kasir, 'unpaid')
  await cashier.keyboard.press('F2')
  await cashier.getByLabel('Status').selectOption('paid')
  const rowAt = (position: number) => cashier.locator(`[data-position="${position}"]`)
  await expect(async () => {
    await scrollTo(cashier, 150)
    await expect(rowAt(150)).toBeInViewport({ timeout: 500 })
  }).toPass()
  const seen = await rowAt(150).getAttribute('data-payment-id')
  await rowAt(150).focus()

  simulator.pay(paymentId('XID-8001'))
  // The new one stands before it.
  await expect(rowAt(151)).toHaveAttribute('data-payment-id', seen ?? '')
  await expect(rowAt(151)).toBeInViewport()
  await expect(rowAt(151)).toBeFocused()
})
