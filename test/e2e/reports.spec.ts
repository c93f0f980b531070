import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { readSheet } from 'read-excel-file/node'
import { fillHistory } from '../../scripts/seed/fill-history'
import { test } from '../support/counter-test'
import { expectNoBarriersInEitherTheme } from '../support/find-barriers'
import { expectEvent, expectStatus, type Kasir, scan } from '../support/launch-kasir'
import { paymentId } from '../support/payment-ids'
import { textOfPdf } from '../support/text-of-pdf'

const ids = ['PID-3001', 'XID-3002', 'XID-3003']

async function sell(kasir: Kasir, pay: (id: string) => Promise<void>) {
  for (const id of ids) {
    await scan(kasir, id)
    await expectStatus(kasir, 'unpaid')
    if (id !== 'XID-3003') await pay(id)
  }
}

/** What stands beside or under a chart and reaches out of its picture, which clips it. */
const labelsCutOff = (page: Page): Promise<readonly string[]> =>
  page.locator('figure > svg').evaluateAll((charts) =>
    charts.flatMap((chart) => {
      const { left, right } = chart.getBoundingClientRect()
      return [...chart.querySelectorAll('text')]
        .filter((label) => {
          const box = label.getBoundingClientRect()
          return box.left < left || box.right > right
        })
        .map((label) => label.textContent ?? '')
    }),
  )

test('the owner looks at what was paid, as charts and figures, and saves it as a PDF', async ({
  launch,
  installation,
  simulator,
}) => {
  const file = join(installation.folder, 'laporan.pdf')
  const kasir = await launch({ KASIR_CHOSEN_FILE: file })
  const { cashier } = kasir
  await sell(kasir, async (id) => {
    simulator.pay(paymentId(id))
    await expectEvent(installation, 'payment.paid', id)
  })

  await cashier.keyboard.press('Alt+L')
  await expect(cashier.getByTestId('report-count')).toHaveText('2')
  const amount = await cashier.getByTestId('report-amount').innerText()
  await expect(cashier.getByTestId('report-table').locator('tbody tr')).toHaveCount(30)
  await expect(cashier.getByRole('img', { name: /Diterima/ })).toBeVisible()
  await expectNoBarriersInEitherTheme(cashier)
  await cashier.getByLabel('12 bulan').check()
  await expect(cashier.getByTestId('report-table').locator('tbody tr')).toHaveCount(12)
  await expect(cashier.getByTestId('report-amount')).toHaveText(amount)

  await cashier.keyboard.press('F6')
  await expect(cashier.getByText('PDF tersimpan.')).toBeVisible()
  const text = textOfPdf(file)
  expect(text).toContain('Laporan penjualan')
  expect(text).toContain('SANDBOX — bukan uang sungguhan')
  expect(text.replaceAll('\u00a0', ' ')).toContain(amount.replaceAll('\u00a0', ' '))
  // What stands around the report on the screen is not on the paper.
  expect(text).not.toContain('Pengaturan')
})

test('a month that the report cuts is not called the whole month, and the paper says of which days it is', async ({
  launch,
  installation,
}) => {
  const file = join(installation.folder, 'laporan.pdf')
  // Two years of some Rp 15,000,000 a month.
  const history = join(installation.folder, 'history-sandbox.sqlite')
  fillHistory(history, 1500, new Date('2026-11-23T00:00:00Z'), () => undefined)
  const { cashier } = await launch({ KASIR_CHOSEN_FILE: file })
  await cashier.keyboard.press('Alt+L')
  await cashier.getByLabel('Dari').fill('2025-10-28')
  await cashier.getByLabel('Sampai').fill('2025-12-31')
  await cashier.getByLabel('Bulan', { exact: true }).check()
  await expect(cashier.getByTestId('report-table').locator('tbody th')).toHaveText([
    'Desember 2025',
    'November 2025',
    '28 Okt – 31 Okt 2025',
  ])
  const money = cashier.getByRole('img', { name: /Diterima/ })
  await expect(money).toContainText('10.000.000')
  expect(await labelsCutOff(cashier)).toEqual([])

  // On its way to 31 October the day is 31 November, which there is not.
  const until = cashier.getByLabel('Sampai')
  await until.fill('2025-11-15')
  await until.focus()
  await cashier.keyboard.type('3110', { delay: 120 })
  await expect(until).toHaveValue('2025-10-31')
  await expect(cashier.getByTestId('report-table').locator('tbody th')).toHaveText(['28 Okt – 31 Okt 2025'])

  // Days in the wrong order are no report: what stands there is still the one of before, and says so.
  await until.fill('2025-01-01')
  await expect(cashier.getByText('paling lama lima tahun')).toBeVisible()
  await cashier.keyboard.press('F6')
  await expect(cashier.getByText('PDF tersimpan.')).toBeVisible()
  expect(textOfPdf(file)).toMatch(/28 Okt – 31 Okt 2025 · dihitung \d+ \w+ \d{4} \d\d:\d\d/)
})

test('what the history is narrowed to leaves as a spreadsheet, and the list of actions knows', async ({
  launch,
  installation,
  simulator,
}) => {
  const file = join(installation.folder, 'pembayaran.xlsx')
  const kasir = await launch({ KASIR_CHOSEN_FILE: file })
  const { cashier } = kasir
  await sell(kasir, async (id) => {
    simulator.pay(paymentId(id))
    await expectEvent(installation, 'payment.paid', id)
  })
  await cashier.keyboard.press('F2')
  await cashier.getByLabel('Status').selectOption('paid')
  await expect(cashier.getByTestId('history-row')).toHaveCount(2)
  await cashier.keyboard.press('F6')
  await expectNoBarriersInEitherTheme(cashier)
  await cashier.getByRole('button', { name: /Excel/ }).click()
  await expect(cashier.getByTestId('export-state')).toHaveAttribute('data-state', 'done')
  expect(existsSync(file)).toBe(true)
  const rows = await readSheet(file)
  expect(rows.map(([id]) => id)).toEqual(['ID pembayaran', 'XID-3002', 'PID-3001'])

  // A pipe that nobody reads yet: this one lasts as long as the test wants it to, and then cannot be written.
  execFileSync('mkfifo', [`${file}.part`])
  await cashier.getByRole('button', { name: /Excel/ }).click()
  const exported = cashier.getByTestId('export-state')
  await expect(exported).toHaveAttribute('data-state', 'running')
  await cashier.keyboard.press('F1')
  await expect(exported).toBeHidden()
  await cashier.keyboard.press('F2')
  await expect(exported).toHaveAttribute('data-state', 'running')
  const reader = await open(`${file}.part`, 'r')
  await reader.close()
  await expect(cashier.getByTestId('export-panel')).toContainText('tidak dapat ditulis')

  // How it went is said until somebody has read it, on whichever screen they were when it ended.
  await cashier.keyboard.press('F1')
  await cashier.keyboard.press('F2')
  await expect(cashier.getByTestId('export-panel')).toContainText('tidak dapat ditulis')
  await cashier.getByRole('button', { name: 'Tutup' }).click()
  await expect(cashier.getByTestId('export-panel')).toBeHidden()
  await cashier.keyboard.press('F1')
  await cashier.keyboard.press('F2')
  await expect(cashier.getByTestId('history-row').first()).toBeVisible()
  await expect(cashier.getByTestId('export-panel')).toBeHidden()

  await cashier.keyboard.press('F3')
  await cashier.getByTestId('show-audit').click()
  await expect(cashier.getByTestId('audit')).toContainText('xlsx, 2: status paid')
})
