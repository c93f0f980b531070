import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawSvg } from '../../../electron/receipts/draw-receipt'
import { LARGEST_ANSWER_BYTES } from '../../../electron/kiriminaja/read-body'
import { layOut } from '../../../electron/receipts/lay-out'
import { receiptLayout } from '../../../electron/receipts/receipt-layout'
import { type PaperWidth, paperWidths, type Receipt } from '../../../shared/receipt'
import { rupiahSchema } from '../../../shared/rupiah'
import { paymentIdSchema } from '../../../shared/payment-id'
import { decodeEscPos } from '../../support/escpos-decoder'
import { decodeStar } from '../../support/star-decoder'
import { inLetters } from '../../support/in-letters'
import { readQr, paperText } from '../../support/paper-text'
import { paymentId } from '../../support/payment-ids'
import { instantPackages, instantReceipt, receipt } from '../../support/receipts'

const printed = (document: Receipt, paper: PaperWidth = 58): string =>
  paperText(inLetters(receiptLayout(document), paper))

describe('given a receipt of a demonstration or the sandbox', () => {
  it('says so loudly at the head and at the foot', () => {
    const lines = printed(receipt({ environment: 'simulator' })).split('\n')
    const loud = lines.filter(
      (line) => line.includes('SIMULASI / BUKAN BUKTI BAYAR') && line.includes('inverse'),
    )
    expect(loud).toHaveLength(2)
    expect(printed(receipt({ environment: 'sandbox' }))).toContain('SANDBOX / BUKAN BUKTI BAYAR')
  })

  it('says nothing of the kind in production', () => {
    expect(printed(receipt())).not.toMatch(/BUKAN BUKTI|SANDBOX|SIMULASI \//)
  })
})

describe('given a copy', () => {
  it('is marked with its number, the original is not', () => {
    expect(printed(receipt({ copyNumber: 3 }))).toContain('*** SALINAN 3 ***')
    expect(printed(receipt({ copyNumber: 3, language: 'en' }))).toContain('*** COPY 3 ***')
    expect(printed(receipt())).not.toContain('***')
  })
})

describe('given the evidence', () => {
  it('shows the times in the shop’s own zone, with its name', () => {
    const inBali = printed(receipt({ timeZone: 'Asia/Makassar' }), 80)
    expect(inBali).toContain('23 Nov 2026 10.15.07 WITA')
    expect(printed(receipt(), 80)).toContain('23 Nov 2026 09.15.07 WIB')
    expect(printed(receipt({ language: 'en' }), 80)).toContain('23 Nov 2026 09:15:07 WIB')
  })

  it('admits that nobody saw it unpaid here', () => {
    expect(printed(instantReceipt())).toContain('Sudah lunas saat pertama ditanya')
    expect(printed(receipt())).not.toContain('Sudah lunas')
  })
})

describe('given an amount', () => {
  it.each([
    [58, 65_000, 'Rp 65.000   <3x3 bold>'],
    [58, 9_999_999, 'Rp 9.999.999   <2x2 bold>'],
    [58, 1_000_000_000_000, 'Rp 1.000.000.000.000   <1x2 bold>'],
    [80, 9_999_999, 'Rp 9.999.999   <3x3 bold>'],
  ] as const)('is as large as %d mm allow: %d', (paper, amount, line) => {
    expect(printed(receipt({ amount: rupiahSchema.parse(amount) }), paper)).toContain(line)
  })
})

describe('given a long payment id', () => {
  it('stays in one piece while a line can hold it', () => {
    const id = 'XID-ABCDEFGHIJKLMNOPQRSTUVWXYZ12'
    expect(id).toHaveLength(32)
    expect(printed(receipt({ paymentId: paymentId(id) })).split('\n')).toContain(id)
  })
})

describe('given a link to follow the courier', () => {
  const pictures = (paper: PaperWidth, length: number) => {
    const [first] = instantPackages
    if (first === undefined) throw new Error('no package')
    const trackingUrl = 'https://lacak.invalid/'.padEnd(length, 'a')
    const layout = receiptLayout(instantReceipt({ packages: [{ ...first, trackingUrl }] }))
    const [onEscPos, onStar] = [
      decodeEscPos(inLetters(layout, paper, 'escpos')),
      decodeStar(inLetters(layout, paper, 'star')),
    ].map((items) => items.flatMap((item) => (item.kind === 'raster' ? [readQr(item)] : [])))
    expect(onStar).toEqual(onEscPos)
    return onEscPos
  }

  it.each([
    [58, 624],
    [80, 1452],
  ] as const)('prints its code while the paper of %d mm is as wide as that', (paper, longest) => {
    expect(pictures(paper, longest)).toEqual([
      'https://lacak.invalid/'.padEnd(longest, 'a'),
      'PID-1683603627',
    ])
    expect(pictures(paper, longest + 1)).toEqual(['PID-1683603627'])
    expect(pictures(paper, 2000)).toEqual(['PID-1683603627'])
  })
})

describe('given text that means something to the layout language', () => {
  it.each(['----', '====', '{code:1}', 'a|b', '"`^_~', '\\n\\x1b@', '{command:\\x1bp}'])(
    'prints %j as it is',
    (text) => {
      const document = receipt({
        shop: { name: 'Toko', address: text, header: [], footer: text },
        merchantName: text,
      })
      const lines = printed(document)
        .split('\n')
        .map((line) => line.trim())
      expect(lines.filter((line) => line === text)).toHaveLength(2)
      expect(lines.filter((line) => line === '[CUT]')).toHaveLength(1)
    },
  )
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
)
const place = fc.record({ name: anyText, address: anyText, phone: anyText })
const parcel = fc.record({
  awb: fc.option(anyText),
  orderId: fc.option(anyText),
  service: fc.option(anyText),
  serviceName: fc.option(anyText),
  statusCode: fc.constant(100),
  trackingUrl: fc.option(anyText),
  origin: fc.option(place),
  destination: fc.option(place),
})
const anyReceipt = fc
  .record({
    shop: fc.record({
      name: anyText,
      address: anyText,
      header: fc.array(anyText, { maxLength: 3 }),
      footer: anyText,
    }),
    merchantName: fc.option(anyText),
    packages: fc.array(parcel, { maxLength: 3 }),
    paymentId: anyText.filter((text) => paymentIdSchema.safeParse(text).success).map(paymentId),
    statusCode: anyText,
  })
  .map(({ statusCode, ...rest }) =>
    instantReceipt({ ...rest, evidence: { ...receipt().evidence, statusCode } }),
  )

describe('given a shop that leaves out all it can', () => {
  const nothing = {
    logo: false,
    merchant: false,
    packages: false,
    addresses: false,
    trackingCode: false,
    evidence: false,
    paymentCode: false,
  }

  it('still has amount, payment id, PAID, copy mark, print number and the warning, twice', () => {
    const paper = printed(instantReceipt({ lines: nothing }))
    for (const never of ['Rp 1.250.000', 'PID-1683603627', 'LUNAS', '*** SALINAN 2 ***', 'Cetakan no. 12']) {
      expect(paper).toContain(never)
    }
    expect(paper.match(/SIMULASI \/ BUKAN BUKTI BAYAR/g)).toHaveLength(2)
  })

  it('has none of what it left out', () => {
    expect(printed(instantReceipt({ lines: nothing }))).not.toMatch(
      /TOKO SIMULASI|PAKET|AWB|Dari|lacak|Kode status|Dilihat|\[QR/,
    )
  })

  it.each([
    ['addresses', /Dari:|Kepada:|Siti/, /PAKET 1 DARI 2/],
    ['trackingCode', /\[QR https/, /lacak\.invalid/],
    ['paymentCode', /\[QR PID/, /\[QR https/],
    ['merchant', /TOKO SIMULASI/, /Layanan/],
    ['evidence', /Kode status/, /Waktu/],
    ['packages', /PAKET|lacak/, /\[QR PID/],
  ] as const)('leaves out %s and nothing else', (line, gone, kept) => {
    const { lines } = instantReceipt()
    const paper = printed(instantReceipt({ lines: { ...lines, [line]: false } }))
    expect(paper).not.toMatch(gone)
    expect(paper).toMatch(kept)
  })
})

describe('given any text at all in every field', () => {
  it('prints within the paper, without a stray command, one code, one cut', () => {
    fc.assert(
      fc.property(anyReceipt, fc.constantFrom(...paperWidths), (document, paper) => {
        // The decoder throws at unknown commands, at text over the edge and at a missing cut.
        const layout = receiptLayout(document)
        for (const items of [
          decodeEscPos(inLetters(layout, paper, 'escpos')),
          decodeStar(inLetters(layout, paper, 'star')),
        ]) {
          const codes = items.flatMap((item) => (item.kind === 'raster' ? [readQr(item)] : []))
          const urls = document.packages.flatMap(({ trackingUrl }) => trackingUrl ?? [])
          expect(codes).toEqual([...urls, document.paymentId].filter((text) => /^[ -~]+$/.test(text)))
        }
      }),
    )
  })

  it('draws a picture that asks nobody for anything', () => {
    fc.assert(
      fc.property(anyReceipt, fc.constantFrom(...paperWidths), (document, paper) => {
        const svg = drawSvg(layOut(receiptLayout(document), paper, null).drawn(), paper)
        const tags = svg.match(/<[^>]*>/g)?.join('') ?? ''
        expect(tags.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
          /http|@import|href|<style|<script|<image/,
        )
        expect(svg.match(/^<svg width="(\d+)px"/)?.[1]).toBe(paper === 58 ? '384' : '576')
        // What is not sure to keep to its cells is fitted into them.
        for (const [, x, fitted] of svg.matchAll(/<tspan x="(\d+)"(?: textLength="(\d+)")?/g)) {
          expect(Number(x) + Number(fitted ?? 12) / 2).toBeLessThanOrEqual(paper === 58 ? 384 : 576)
        }
      }),
    )
  })
})

describe('given as much text as an answer can hold', () => {
  const longest = 500
  const segmenter = new Intl.Segmenter()
  /** Of this process alone: what else the machine does is not in it. */
  const processorTime = (work: () => void): number => {
    const before = process.cpuUsage()
    work()
    return process.cpuUsage(before).user
  }

  it.each(['ж ', '北', 'متجر '])(
    'costs about what cutting it into letters does: %s',
    (text) => {
      const words = text.repeat(longest / text.length)
      const whole = { name: words, address: words, phone: words }
      const [first] = instantPackages
      if (first === undefined) throw new Error('no package')
      const large = { ...first, awb: words, orderId: words, origin: whole, destination: whole }
      const said = JSON.stringify(large)
      const packages = Array.from(
        { length: Math.floor(LARGEST_ANSWER_BYTES / Buffer.byteLength(said)) },
        () => large,
      )
      // A tenth of them is enough to know.
      const cutting =
        10 *
        processorTime(() =>
          packages.slice(0, packages.length / 10).forEach(() => Array.from(segmenter.segment(said))),
        )
      const layingOut = processorTime(() => {
        const document = layOut(receiptLayout(instantReceipt({ packages })), 58, null)
        if (!document.sayable) document.drawn()
      })
      // 0.7 to 1.0; ten times as much while every line was measured anew for each width.
      expect(layingOut / cutting).toBeLessThan(3)
    },
    60_000,
  )
})

describe('given the same receipt twice', () => {
  it('draws the very same picture', () => {
    const draw = () => drawSvg(layOut(receiptLayout(instantReceipt()), 80, null).drawn(), 80)
    expect(draw()).toBe(draw())
  })
})
