import { mkdirSync, readFileSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { cashiersFile } from '../../../electron/cashiers/cashiers-file'
import { withCashier, withoutCashier, withPins } from '../../../electron/cashiers/change-cashiers'
import { signInDesk } from '../../../electron/cashiers/sign-in'
import { auditTable } from '../../../electron/database/audit'
import type { CashierId, CashierRole, PinChange } from '../../../shared/cashier'
import { type Utc, utcOf } from '../../../shared/time'
import { temporaryFolder, temporaryHistory } from '../../support/temporary-history'

const log = { info: () => undefined, warn: () => undefined }

afterEach(() => void vi.useRealTimers())

/** A counter where Sari owns, Budi works, and both have PINs. */
async function counter() {
  const path = join(temporaryFolder(), 'cashiers.json')
  let now = Date.parse('2026-11-24T02:00:00Z')
  const clock = { now: (): Utc => utcOf(new Date(now)), elapsed: () => now }
  const { database } = temporaryHistory()
  const open = () => {
    const file = cashiersFile(path, log)
    const audit = auditTable(database, () => desk.who())
    const desk = signInDesk({ file, audit: () => audit, clock, changed: () => undefined })
    return { file, audit, desk }
  }
  const first = open()
  const add = async (name: string, role: CashierRole, pin: PinChange): Promise<CashierId> => {
    const changed = await withCashier(first.file.read(), { id: null, name, role, pin })
    const saved = changed.ok ? first.file.save(changed.value) : changed
    const person = saved.ok ? saved.value.people.find((each) => each.name === name) : undefined
    if (person === undefined) throw new Error(`${name} was not added`)
    return person.id
  }
  const sari = await add('Sari', 'owner', { kind: 'set', pin: '482913' })
  const budi = await add('Budi', 'cashier', { kind: 'set', pin: '7070' })
  return {
    ...first,
    sari,
    budi,
    path,
    reopen: open,
    requirePins: () => {
      const changed = withPins(first.file.read(), true)
      if (changed.ok) first.file.save(changed.value)
    },
    /** Or sets the clock back. */
    pass: (seconds: number): void => {
      now += seconds * 1000
    },
    /** As on a full disk: neither the cashiers' file nor the history takes anything. */
    fillDisk: (): void => {
      mkdirSync(`${path}.new`)
      database.pragma('query_only = ON')
    },
    freeDisk: (): void => {
      rmdirSync(`${path}.new`)
      database.pragma('query_only = OFF')
    },
  }
}

describe('given PINs are not required', () => {
  test('everything may be done, and whoever says so stands at the counter without one', async () => {
    const { desk, budi, audit } = await counter()
    expect([desk.mayWork().ok, desk.mayOwn().ok, desk.who()]).toEqual([true, true, null])
    await desk.signIn(budi, '')
    expect(desk.who()).toBe('Budi')
    expect(audit.newest(99, 9)).toMatchObject([{ who: 'Budi', what: 'signed-in' }])
  })
})

describe('given PINs are required', () => {
  test('nothing may be done before somebody gave theirs, and a cashier may not what the owner may', async () => {
    const { desk, budi, requirePins } = await counter()
    requirePins()
    expect(desk.mayWork()).toMatchObject({ ok: false, problem: { code: 'sign-in-needed' } })
    expect(desk.mayOwn()).toMatchObject({ ok: false, problem: { code: 'sign-in-needed' } })
    expect(await desk.signIn(budi, '7071')).toMatchObject({ ok: false, problem: { code: 'pin-wrong' } })
    expect(desk.mayWork().ok).toBe(false)
    expect((await desk.signIn(budi, '7070')).ok).toBe(true)
    expect(desk.mayWork().ok).toBe(true)
    expect(desk.mayOwn()).toMatchObject({ ok: false, problem: { code: 'owner-needed' } })
  })

  test('the owner’s PIN opens the door, nobody else’s does, and leaving closes it', async () => {
    const { desk, sari, budi, requirePins, audit } = await counter()
    requirePins()
    await desk.signIn(budi, '7070')
    expect(await desk.letOwnerIn(budi, '7070')).toMatchObject({ problem: { code: 'cashier-unknown' } })
    expect(await desk.letOwnerIn(sari, '7070')).toMatchObject({ problem: { code: 'pin-wrong' } })
    expect((await desk.letOwnerIn(sari, '482913')).ok).toBe(true)
    expect([desk.mayOwn().ok, desk.state().ownerLetIn, desk.who()]).toEqual([true, true, 'Budi'])
    desk.signOut()
    expect([desk.mayWork().ok, desk.state().ownerLetIn]).toEqual([false, false])
    expect(audit.newest(99, 9).map(({ what, who, detail }) => [what, who, detail])).toEqual([
      ['signed-out', 'Budi', null],
      ['owner-let-in', 'Budi', 'Sari'],
      ['pin-refused', 'Budi', 'Sari'],
      ['signed-in', 'Budi', null],
    ])
  })

  test('the door closes three minutes after the owner last did something; a screen that only stands open does not count', async () => {
    const { desk, sari, budi, requirePins } = await counter()
    requirePins()
    await desk.signIn(budi, '7070')
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    await desk.letOwnerIn(sari, '482913')
    vi.advanceTimersByTime(179_000)
    expect(desk.mayOwn().ok).toBe(true)
    vi.advanceTimersByTime(179_000)
    expect(desk.isOwnerIn().ok).toBe(true)
    vi.advanceTimersByTime(1000)
    expect(desk.isOwnerIn()).toMatchObject({ ok: false, problem: { code: 'owner-needed' } })
    expect([desk.mayOwn().ok, desk.state().ownerLetIn]).toEqual([false, false])
  })

  test('after four wrong PINs the right one waits too, also after a restart, until half a minute is over', async () => {
    const { desk, budi, requirePins, pass, reopen } = await counter()
    requirePins()
    for (const pin of ['0000', '1111', '2222', '3333']) await desk.signIn(budi, pin)
    expect(await desk.signIn(budi, '7070')).toMatchObject({ problem: { code: 'pin-waits', detail: '30 s' } })
    const again = reopen().desk
    expect(await again.signIn(budi, '7070')).toMatchObject({ problem: { code: 'pin-waits' } })
    pass(30)
    expect((await again.signIn(budi, '7070')).ok).toBe(true)
    again.signOut()
    expect((await again.signIn(budi, '7070')).ok).toBe(true)
  })

  test('ten guesses at once are no more than ten guesses', async () => {
    const { desk, budi, requirePins } = await counter()
    requirePins()
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => desk.signIn(budi, index === 9 ? '7070' : `000${index}`)),
    )
    const codes = answers.map((answer) => (answer.ok ? 'in' : answer.problem.code))
    expect(codes).toEqual([...Array(4).fill('pin-wrong'), ...Array(6).fill('pin-waits')])
  })
})

describe('given the clock was set back after the wrong PINs', () => {
  test('the right one waits for as long as it would have, and not until that moment comes again', async () => {
    const { desk, budi, requirePins, pass, reopen } = await counter()
    requirePins()
    for (const pin of ['0000', '1111', '2222', '3333']) await desk.signIn(budi, pin)
    pass(-86_400)
    expect(await desk.signIn(budi, '7070')).toMatchObject({ problem: { code: 'pin-waits', detail: '30 s' } })
    pass(20)
    const again = reopen().desk
    expect(await again.signIn(budi, '7070')).toMatchObject({ problem: { code: 'pin-waits', detail: '10 s' } })
    pass(10)
    expect((await again.signIn(budi, '7070')).ok).toBe(true)
  })
})

describe('given a full disk', () => {
  const waits = { problem: { code: 'pin-waits' } }

  test('wrong PINs count all the same, and are written down when there is room', async () => {
    const { desk, budi, requirePins, fillDisk, freeDisk, pass, reopen } = await counter()
    requirePins()
    fillDisk()
    for (const pin of ['0000', '1111', '2222', '3333'])
      expect(await desk.signIn(budi, pin)).toMatchObject({ problem: { code: 'pin-wrong' } })
    expect(await desk.signIn(budi, '7070')).toMatchObject(waits)
    freeDisk()
    pass(30)
    expect(await desk.signIn(budi, '4444')).toMatchObject({ problem: { code: 'pin-wrong' } })
    expect(await reopen().desk.signIn(budi, '7070')).toMatchObject(waits)
  })

  test('whoever has the right one comes in and goes, so that the till can be worked', async () => {
    const { desk, budi, requirePins, fillDisk } = await counter()
    requirePins()
    fillDisk()
    expect((await desk.signIn(budi, '7070')).ok).toBe(true)
    expect([desk.who(), desk.mayWork().ok]).toEqual(['Budi', true])
    desk.signOut()
    expect([desk.who(), desk.mayWork().ok]).toEqual([null, false])
  })

  test('the owner’s door stays shut: nobody opens it without a line in the list', async () => {
    const { desk, sari, budi, requirePins, fillDisk, freeDisk, audit } = await counter()
    requirePins()
    await desk.signIn(budi, '7070')
    fillDisk()
    const refused = { ok: false, problem: { code: 'history-unwritable' } }
    expect(await desk.letOwnerIn(sari, '482913')).toMatchObject(refused)
    expect([desk.state().ownerLetIn, desk.mayOwn().ok]).toEqual([false, false])
    freeDisk()
    expect((await desk.letOwnerIn(sari, '482913')).ok).toBe(true)
    expect(audit.newest(99, 1)).toMatchObject([{ what: 'owner-let-in', detail: 'Sari' }])
  })
})

describe('the list of cashiers', () => {
  test('keeps no PIN that could be read, and goes to no window with its hash', async () => {
    const { path, desk } = await counter()
    const written = readFileSync(path, 'utf8')
    expect(written).not.toContain('482913')
    expect(written).not.toContain('7070"')
    expect(JSON.stringify(desk.state())).not.toMatch(/hash|salt/)
  })

  test('cannot lose its last owner with a PIN while PINs are required, nor require them without one', async () => {
    const { file, sari, budi, requirePins } = await counter()
    requirePins()
    const owner = { id: sari, name: 'Sari', role: 'owner' } as const
    const refused = { ok: false, problem: { code: 'owner-lacking' } }
    expect(withoutCashier(file.read(), sari)).toMatchObject(refused)
    expect(await withCashier(file.read(), { ...owner, pin: { kind: 'none' } })).toMatchObject(refused)
    expect(
      await withCashier(file.read(), { ...owner, role: 'cashier', pin: { kind: 'keep' } }),
    ).toMatchObject(refused)
    expect(withoutCashier(file.read(), budi).ok).toBe(true)
    expect(withPins({ version: 1, pinsRequired: false, cashiers: [] }, true)).toMatchObject(refused)
  })

  test('has each name once', async () => {
    const { file } = await counter()
    const twin = { id: null, name: 'sari', role: 'cashier', pin: { kind: 'none' } } as const
    expect(await withCashier(file.read(), twin)).toMatchObject({ problem: { code: 'cashier-name-taken' } })
  })
})
