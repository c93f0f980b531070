import { setImmediate as turnOfTheLoop } from 'node:timers/promises'
import type { PaymentId } from '../../shared/payment-id'
import type { PaymentRecord } from '../../shared/payment-record'
import { type Utc, utcOf } from '../../shared/time'
import type { Clock } from '../clock'
import type { AskForPayment } from '../kiriminaja/client'
import {
  afterAnswer,
  type Budget,
  type BudgetRules,
  earliestRequest,
  freshBudget,
  requestSent,
  steadyIntervalMs,
  type Urgency,
} from '../kiriminaja/request-budget'
import { type Ages, agesBy } from './ages'
import { nextAskMs } from './watch-schedule'

type Answer = Awaited<ReturnType<AskForPayment>>

type Watched = {
  record: PaymentRecord
  /** When to ask next, in milliseconds of the monotonic clock. */
  dueAt: number
  urgency: Urgency
  asking: boolean
  /** Called with each record when it comes, so that its times are known by the clock of that moment. */
  readonly agesOf: (record: PaymentRecord) => Ages
}

export type WatchProgress = { readonly asking: boolean; readonly nextAskAt: Utc | null }

/** A payment that is being watched, and whether a question about it is under way. */
export type WatchedNow = { readonly record: PaymentRecord; readonly asking: boolean }

export type WatchParts = {
  readonly ask: AskForPayment
  readonly rules: () => BudgetRules
  readonly clock: Clock
  /** Stores and judges an answer; gives the payment as it now is. */
  readonly observed: (answer: Answer, asked: PaymentRecord) => PaymentRecord
  readonly progressed: (paymentId: PaymentId, progress: WatchProgress) => void
  /** 0 to 1: spreads the questions of many payments, so that two counters never fall into step. */
  readonly random: () => number
}

const LONGEST_TIMER_MS = 60_000
/** Scheduled questions come up to a tenth later than planned. */
const JITTER = 0.1
/** With others waiting the payment on the counter leaves them a third of the watch's budget. */
const SHARED_PACE = 1.5

const newestFirst = (a: Watched, b: Watched): number => (a.record.scannedAt < b.record.scannedAt ? 1 : -1)

/** Asks about every open payment within one request budget, until each is paid or its day has passed. */
export function watchPayments({ ask, rules, clock, observed, progressed, random }: WatchParts) {
  const watched = new Map<PaymentId, Watched>()
  /** Newest scan first; null when somebody came, left or was scanned again since. */
  let inOrder: readonly Watched[] | null = null
  let onCounter: PaymentId | null = null
  let budget: Budget = freshBudget
  let timer: NodeJS.Timeout | null = null
  let stopped = false
  let lastTurn: Promise<void> = Promise.resolve()

  const taken = (record: PaymentRecord): Watched => ({
    record,
    dueAt: clock.elapsed(),
    urgency: 'watch',
    asking: false,
    agesOf: agesBy(clock),
  })
  function add(one: Watched): void {
    watched.set(one.record.paymentId, one)
    inOrder = null
  }
  function remove({ record }: Watched): void {
    watched.delete(record.paymentId)
    inOrder = null
  }

  /** Who goes first when several may ask: the cashier waits, then the customer in front, then the newest. */
  const isBefore = (a: Watched, b: Watched): boolean => {
    const difference = rank(a) - rank(b)
    return difference === 0 ? a.record.scannedAt > b.record.scannedAt : difference > 0
  }
  const rank = (one: Watched): number =>
    (one.urgency === 'cashier' ? 2 : 0) + (one.record.paymentId === onCounter ? 1 : 0)

  function askWhatIsDue(): void {
    if (timer !== null) clearTimeout(timer)
    timer = null
    if (stopped) return
    const now = clock.elapsed()
    const earliest = {
      cashier: earliestRequest(rules(), budget, 'cashier'),
      watch: earliestRequest(rules(), budget, 'watch'),
    }
    let first: Watched | null = null
    let soonest = Number.POSITIVE_INFINITY
    for (const one of watched.values()) {
      if (one.asking) continue
      const at = Math.max(one.dueAt, earliest[one.urgency])
      soonest = Math.min(soonest, at)
      if (at <= now && (first === null || isBefore(one, first))) first = one
    }
    if (first === null) {
      if (soonest < Number.POSITIVE_INFINITY) wakeIn(soonest - now)
      return
    }
    void askAbout(first)
    // Whoever is next waits for its own turn, so that one round never blocks the windows.
    wakeIn(0)
  }

  const wakeIn = (milliseconds: number): void => {
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(askWhatIsDue, Math.min(Math.max(milliseconds, 1), LONGEST_TIMER_MS))
  }

  /** Answers that came together are stored one in each turn of the event loop: the windows are served in between. */
  const ownTurn = (): Promise<void> => {
    lastTurn = lastTurn.then(() => turnOfTheLoop())
    return lastTurn
  }

  async function askAbout(one: Watched): Promise<void> {
    const plannedFor = one.dueAt
    one.asking = true
    budget = requestSent(budget, clock.elapsed())
    publish(one)
    const answer = await ask(one.record.paymentId)
    await ownTurn()
    if (stopped) return
    budget = afterAnswer(budget, clock.elapsed(), answer)
    one.asking = false
    one.record = observed(answer, one.record)
    // "Check now", or the network came back: what was under way before that is no answer to it, unless it says paid.
    const askedMeanwhile = one.dueAt !== plannedFor && watched.has(one.record.paymentId)
    if (!askedMeanwhile || one.record.paid !== null) {
      one.urgency = 'watch'
      planNext(one)
    }
    publish(one)
    askWhatIsDue()
  }

  function planNext(one: Watched): void {
    const { record } = one
    const steady = steadyIntervalMs(rules())
    const others = watched.size - (onCounter !== null && watched.has(onCounter) ? 1 : 0)
    const pace = {
      onCounter: record.paymentId === onCounter,
      counterMs: others > 0 ? steady * SHARED_PACE : steady,
      othersMs: others * steady * (others < watched.size ? SHARED_PACE / (SHARED_PACE - 1) : 1),
    }
    const wait = nextAskMs(record, one.agesOf(record), pace)
    if (wait === null) remove(one)
    else one.dueAt = clock.elapsed() + wait * (1 + JITTER * random())
  }

  function publish(one: Watched): void {
    const isWatched = watched.has(one.record.paymentId)
    const mayAskAt = Math.max(one.dueAt, earliestRequest(rules(), budget, one.urgency))
    const inMs = mayAskAt - clock.elapsed()
    const at = isWatched && !one.asking ? utcOf(new Date(Date.parse(clock.now()) + Math.max(0, inMs))) : null
    progressed(one.record.paymentId, { asking: one.asking, nextAskAt: at })
  }

  return {
    /** Asks now, ahead of everything scheduled, and goes on asking as long as the payment needs it. */
    askNow: (record: PaymentRecord): void => {
      const one = watched.get(record.paymentId) ?? taken(record)
      one.record = record
      one.agesOf(record)
      one.urgency = 'cashier'
      one.dueAt = clock.elapsed()
      add(one)
      publish(one)
      askWhatIsDue()
    },
    /** Takes up a payment again that an earlier run of the program left unfinished, in its turn. */
    resume: (record: PaymentRecord): void => {
      if (watched.has(record.paymentId)) return
      const one = taken(record)
      if (nextAskMs(record, one.agesOf(record), { onCounter: false, counterMs: 0, othersMs: 0 }) === null)
        return
      add(one)
      // Once for all that are taken up together.
      wakeIn(0)
    },
    /** Somebody decided something about it: it is as watched as before, and known as it now is. */
    changed: (record: PaymentRecord): void => {
      const one = watched.get(record.paymentId)
      if (one !== undefined) one.record = record
    },
    /** The cashier wants no more questions about it. */
    forget: (record: PaymentRecord): void => {
      const one = watched.get(record.paymentId)
      if (one === undefined) return
      one.record = record
      remove(one)
      publish(one)
    },
    /** The payment in front of the customer is asked about most often; the one that left it falls back. */
    putOnCounter: (paymentId: PaymentId | null): void => {
      const left = onCounter === paymentId || onCounter === null ? undefined : watched.get(onCounter)
      onCounter = paymentId
      for (const one of [left, paymentId === null ? undefined : watched.get(paymentId)]) {
        if (one !== undefined && !one.asking) planNext(one)
      }
      askWhatIsDue()
    },
    /** The PC woke up or is online again: what is in front is asked at once, the rest in its turn. */
    askAgain: (): void => {
      for (const one of watched.values()) one.dueAt = clock.elapsed()
      askWhatIsDue()
    },
    /** Takes one request out of the budget for a question that is about no payment; false when none is to be had. */
    spendRequest: (): boolean => {
      const now = clock.elapsed()
      if (earliestRequest(rules(), budget, 'cashier') > now) return false
      budget = requestSent(budget, now)
      return true
    },
    /** How much of the request budget is used: requests in the last minute, of how many, at which share. */
    budget: () => ({
      used: budget.sentAt.filter((sent) => sent > clock.elapsed() - 60_000).length,
      perMinute: rules().perMinute,
      share: budget.share,
    }),
    /** The newest scans that are watched and not paid, at most so many, without the one that is shown elsewhere. */
    newestOpen: (limit: number, elsewhere: PaymentId | null): readonly WatchedNow[] => {
      inOrder ??= [...watched.values()].toSorted(newestFirst)
      const found: WatchedNow[] = []
      for (const { record, asking } of inOrder) {
        if (found.length === limit) break
        if (record.paid === null && record.paymentId !== elsewhere) found.push({ record, asking })
      }
      return found
    },
    stop: (): void => {
      stopped = true
      if (timer !== null) clearTimeout(timer)
    },
  }
}
export type PaymentWatch = ReturnType<typeof watchPayments>
