import { writeFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import * as z from 'zod/mini'
import { dotsToPng } from '../../electron/receipts/dots'
import { defaultSettings } from '../../shared/default-settings'
import type { Settings } from '../../shared/settings'
import { test } from '../support/counter-test'
import { drawSvgIn } from '../support/draw-in-window'
import { decodeEscPos } from '../support/escpos-decoder'
import { expectEvent, expectStatus, type Kasir, scan } from '../support/launch-kasir'
import type { LoopbackPrinter } from '../support/loopback-printer'
import type { PaperItem } from '../support/paper-recorder'
import { paymentId } from '../support/payment-ids'
import { decodeStar } from '../support/star-decoder'

const PAID = 'XID-1001'
const arabicShop = { ...defaultSettings.shop, name: 'متجر البركة' }

/** The picture of the receipt in the history, as the cashier sees it. */
async function previewOf({ cashier }: Kasir, id: string) {
  await cashier.keyboard.press('F2')
  await cashier.getByTestId('history-search').fill(id.slice(-4))
  await cashier.getByTestId('history-row').click()
  const source = z.string().parse(await cashier.getByTestId('receipt-preview').getAttribute('src'))
  return drawSvgIn(cashier, decodeURIComponent(source.slice(source.indexOf(',') + 1)))
}

const onlyPicture = (paper: readonly PaperItem[]) => {
  const pictures = paper.flatMap((item) => (item.kind === 'raster' ? [item] : []))
  expect(paper.map(({ kind }) => kind)).toEqual(['raster', 'cut'])
  return pictures[0]
}

async function expectPaperIsPreview(
  kasir: Kasir,
  printer: LoopbackPrinter,
  decode: (bytes: Uint8Array) => readonly PaperItem[],
): Promise<void> {
  const preview = await previewOf(kasir, PAID)
  const paper = onlyPicture(decode(printer.jobs[0] ?? Buffer.of()))
  writeFileSync(test.info().outputPath('paper.png'), dotsToPng(preview))
  expect([paper?.width, paper?.height]).toEqual([preview.width, preview.height])
  expect(Buffer.from(paper?.rows ?? []).equals(preview.rows)).toBe(true)
}

const cases: readonly {
  readonly given: string
  readonly settings: Partial<Settings>
  readonly decode: (bytes: Uint8Array) => readonly PaperItem[]
}[] = [
  {
    given: 'a shop’s name that no code page has, on an ESC/POS printer',
    settings: { shop: arabicShop },
    decode: (bytes) => decodeEscPos(bytes),
  },
  {
    given: 'pictures chosen for every document, on a Star printer with 58 mm paper',
    settings: {
      paperWidth: 58,
      printing: { ...defaultSettings.printing, commands: 'star', text: 'picture' },
    },
    decode: (bytes) => decodeStar(bytes),
  },
]

for (const { given, settings, decode } of cases) {
  test.describe(() => {
    test.use({ settings })

    test(`given ${given}, the paper is the preview dot by dot`, async ({
      kasir,
      simulator,
      printer,
      installation,
    }) => {
      await scan(kasir, PAID)
      await expectStatus(kasir, 'unpaid')
      simulator.pay(paymentId(PAID))
      await expectEvent(installation, 'receipt.printed', PAID)
      await expectPaperIsPreview(kasir, printer, decode)
    })
  })
}

test('what a shop leaves out is gone from the sample at once, and from the receipt once it is saved', async ({
  kasir,
  simulator,
  printer,
  installation,
}) => {
  const { cashier } = kasir
  await cashier.keyboard.press('F3')
  const sample = cashier.getByTestId('sample-preview')
  const before = z.string().parse(await sample.getAttribute('src'))
  await cashier.getByLabel('Baris tambahan di kepala struk').fill('Buka 08.00-21.00\nTelp. 0800-000-034')
  await cashier.getByLabel('Bukti: kode status dan waktu lunas').uncheck()
  await expect(sample).not.toHaveAttribute('src', before)
  await cashier.getByRole('button', { name: 'Simpan pengaturan' }).click()
  await expect(cashier.getByText('Pengaturan tersimpan.')).toBeVisible()

  await cashier.keyboard.press('F1')
  await scan(kasir, PAID)
  await expectStatus(kasir, 'unpaid')
  simulator.pay(paymentId(PAID))
  await expectEvent(installation, 'receipt.printed', PAID)
  const lines = decodeEscPos(printer.jobs[0] ?? Buffer.of()).flatMap((item) =>
    item.kind === 'line' ? [item.runs.map(({ text }) => text.trim()).join(' ')] : [],
  )
  expect(lines).toEqual(expect.arrayContaining(['Buka 08.00-21.00', 'Telp. 0800-000-034', 'LUNAS']))
  expect(lines.join('\n')).not.toContain('Kode status')
})

test.describe(() => {
  test.use({ settings: { printer: { kind: 'pdf' } } })

  test('a receipt whose page dies while it is drawn is drawn when it is tried again, into a PDF', async ({
    kasir,
    simulator,
    installation,
  }) => {
    await kasir.app.evaluate(({ app }) => {
      app.once('web-contents-created', (_event, page) => {
        page.once('did-finish-load', () => page.forcefullyCrashRenderer())
      })
    })
    await scan(kasir, PAID)
    await expectStatus(kasir, 'unpaid')
    simulator.pay(paymentId(PAID))
    await expectEvent(installation, 'problem', PAID)
    await expectEvent(installation, 'receipt.printed', PAID)
  })
})
