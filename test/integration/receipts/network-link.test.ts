import { describe, expect, it, onTestFinished, test } from 'vitest'
import { type LookUp, networkLink } from '../../../electron/receipts/printers/network-link'
import { printOverNetwork } from '../../../electron/receipts/printers/network-printer'
import { newHabits } from '../../../electron/receipts/printers/printer-habits'
import { printers } from '../../../electron/receipts/printers/printers'
import { isInShop, mayBeInShop } from '../../../electron/receipts/printers/shop-network'
import { noSystem, noWindows } from '../../support/no-system-printers'
import { startLoopbackPrinter } from '../../support/loopback-printer'

describe('the shop’s network', () => {
  const inside = ['10.0.0.9', '172.31.255.1', '192.168.1.50', '169.254.3.4', '127.0.0.1', '::1', 'fd12::9']
  const outside = ['172.32.0.1', '192.169.0.1', '8.8.8.8', '0.0.0.0', '100.64.0.1', '2606:4700::1111', '::']

  it('is private, link-local and loopback addresses, in whatever form a lookup gives them', () => {
    expect([...inside, 'fe80::1%eth0', '::ffff:192.168.1.50'].filter((one) => !isInShop(one))).toEqual([])
    expect([...outside, '::ffff:8.8.8.8', 'ff02::1'].filter(isInShop)).toEqual([])
  })

  it('is names that nobody outside answers for', () => {
    const names = ['printer', 'localhost', 'Kasir-2.local', 'printer.lan', 'a.b.internal', 'p.home.arpa']
    expect([...inside, ...names].filter((host) => !mayBeInShop(host))).toEqual([])
    const foreign = ['example.com', 'local.example.com', 'printer.notlan', '10.0.0.9.example', 'arpa.', '']
    expect([...outside, ...foreign].filter(mayBeInShop)).toEqual([])
  })
})

/** A name server that says this of every name, and what it was asked. */
function nameServer(...addresses: readonly string[]) {
  const asked: string[] = []
  const lookUp: LookUp = (name, _options, done) => {
    asked.push(name)
    done(
      null,
      addresses.map((address) => ({ address, family: 4 })),
    )
  }
  return { asked, lookUp }
}
const outsideProblem = { ok: false, problem: { code: 'printer-outside' } }

test('nobody outside is sent a receipt or asked how they are, by address or by name', async () => {
  const job = { bytes: new Uint8Array([1]), asks: true }
  const { check } = printers({ pdfFolder: '', svgToPdf: noWindows, system: noSystem })
  for (const host of ['198.51.100.7', 'printer.example']) {
    const printed = await printOverNetwork(job, { host, port: 9100 }, newHabits(), { connectMs: 100 })
    expect(printed).toEqual({ kind: 'not-sent', problem: { code: 'printer-outside', detail: host } })
    expect(await check({ kind: 'network', host, port: 9100 })).toMatchObject(outsideProblem)
  }
})

test('not even the name of somebody outside is looked up', async () => {
  const { lookUp, asked } = nameServer('127.0.0.1')
  const link = networkLink('who-paid-what.example', 9100, 100, lookUp)
  await expect(link).rejects.toMatchObject({ why: 'outside' })
  expect(asked).toEqual([])
})

test('a name of the shop that is found elsewhere is nobody’s; of two addresses the own one is taken', async () => {
  const printer = await startLoopbackPrinter()
  onTestFinished(() => printer.stop())
  const elsewhere = networkLink('printer.lan', printer.port, 100, nameServer('198.51.100.7').lookUp)
  await expect(elsewhere).rejects.toMatchObject({ why: 'outside' })
  const both = nameServer('198.51.100.7', '127.0.0.1')
  const link = await networkLink('printer.lan', printer.port, 2000, both.lookUp)
  link.close()
  expect(both.asked).toEqual(['printer.lan'])
})
