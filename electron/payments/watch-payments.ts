import type { PaymentId } from '../../shared/payment-id'
import type { PaymentRecord } from '../../shared/payment-record'
import { type Utc, utcOf } from '../../shared/time'
import type { Clock } from '../clock'
import type { AskForPayment } from '../kiriminaja/client'
import {
  type Budget,
  type BudgetRules,
  earliestRequest,
  freshBudget,
  requestOverloaded,
  requestSent,
  requestSucceeded,
  retryAfterMs,
  steadyIntervalMs,
  type Urgency,
} from '../kiriminaja/request-budget'
import { nextAskMs } from './watch-schedule'

type Answer = Awaited<ReturnType<AskForPayment>>

type Watched = {
  record: PaymentRecord
  /** When to ask next, in milliseconds of the monotonic clock. */
  dueAt: number
  urgency: Urgency
  asking: boolean
}

export type WatchProgress = { readonly asking: boolean; readonly nextAskAt: Utc | null }

export type WatchParts = {
  readonly ask: AskForPayment
  readonly rules: () => BudgetRules
  readonly clock: Clock
  /** Stores and judges an answer; gives the payment as it now is. */
  readonly observed: (answer: Answer, asked: PaymentRecord) => PaymentRecord
  readonly progressed: (paymentId: PaymentId, progress: WatchProgress) => void
}

const OVERLOAD = ['api-limited', 'api-broken', 'api-timeout']
const LONGEST_TIMER_MS = 60_000

/** Asks about every open payment within one request budget, until each is paid or a day has passed. */
export function watchPayments({ ask, rules, clock, observed, progressed }: WatchParts) {
  const watched = new Map<PaymentId, Watched>()
  let onCounter: PaymentId | null = null
  let budget: Budget = freshBudget
  let timer: NodeJS.Timeout | null = null
  let stopped = false

  const mayAskAt = ({ dueAt, urgency }: Watched): number =>
    Math.max(dueAt, earliestRequest(rules(), budget, urgency))

  /** Who goes first when several may ask: the cashier waits, then the customer in front, then the newest. */
  const rank = (one: Watched): number =>
    (one.urgency === 'cashier' ? 2 : 0) + (one.record.paymentId === onCounter ? 1 : 0)

  function askWhatIsDue(): void {
    if (timer !== null) clearTimeout(timer)
    timer = null
    if (stopped) return
    const idle = [...watched.values()].filter((one) => !one.asking)
    const ready = idle.filter((one) => mayAskAt(one) <= clock.elapsed())
    const first = ready.toSorted(
      (a, b) => rank(b) - rank(a) || b.record.openedAt.localeCompare(a.record.openedAt),
    )[0]
    if (first !== undefined) {
      void askAbout(first)
      askWhatIsDue()
      return
    }
    if (idle.length === 0) return
    const wait = Math.min(...idle.map(mayAskAt)) - clock.elapsed()
    timer = setTimeout(askWhatIsDue, Math.min(Math.max(wait, 1), LONGEST_TIMER_MS))
  }

  async function askAbout(one: Watched): Promise<void> {
    one.asking = true
    budget = requestSent(budget, clock.elapsed())
    publish(one)
    const answer = await ask(one.record.paymentId)
    budget = budgetAfter(answer)
    one.asking = false
    one.urgency = 'watch'
    one.record = observed(answer, one.record)
    planNext(one)
    publish(one)
    askWhatIsDue()
  }

  function budgetAfter({ outcome, retryAfter, serverDate }: Answer): Budget {
    if (outcome.kind === 'answer') return requestSucceeded(budget)
    if (!OVERLOAD.includes(outcome.problem.code)) return budget
    return requestOverloaded(budget, clock.elapsed(), retryAfterMs(retryAfter, serverDate))
  }

  function planNext(one: Watched): void {
    const { record } = one
    const age = Date.parse(clock.now()) - Date.parse(record.openedAt)
    const wait = nextAskMs(record, record.paymentId === onCounter, age, steadyIntervalMs(rules()))
    if (wait === null) watched.delete(record.paymentId)
    else one.dueAt = clock.elapsed() + wait
  }

  function publish(one: Watched): void {
    const isWatched = watched.has(one.record.paymentId)
    const inMs = mayAskAt(one) - clock.elapsed()
    const at = isWatched && !one.asking ? utcOf(new Date(Date.parse(clock.now()) + Math.max(0, inMs))) : null
    progressed(one.record.paymentId, { asking: one.asking, nextAskAt: at })
  }

  return {
    /** Asks now, ahead of everything scheduled, and goes on asking as long as the payment needs it. */
    askNow: (record: PaymentRecord): void => {
      const one = watched.get(record.paymentId) ?? { record, dueAt: 0, urgency: 'cashier', asking: false }
      one.urgency = 'cashier'
      one.dueAt = clock.elapsed()
      watched.set(record.paymentId, one)
      publish(one)
      askWhatIsDue()
    },
    /** Takes up a payment again that an earlier run of the program left unfinished. */
    resume: (record: PaymentRecord): void => {
      const one: Watched = { record, dueAt: clock.elapsed(), urgency: 'watch', asking: false }
      watched.set(record.paymentId, one)
      askWhatIsDue()
    },
    /** The payment in front of the customer is asked about most often; the one that left it falls back. */
    putOnCounter: (paymentId: PaymentId | null): void => {
      const left = onCounter === null ? undefined : watched.get(onCounter)
      onCounter = paymentId
      if (left !== undefined && !left.asking && left.record.paymentId !== paymentId) planNext(left)
      const arrived = paymentId === null ? undefined : watched.get(paymentId)
      if (arrived !== undefined && !arrived.asking) planNext(arrived)
      askWhatIsDue()
    },
    stop: (): void => {
      stopped = true
      if (timer !== null) clearTimeout(timer)
    },
  }
}
export type PaymentWatch = ReturnType<typeof watchPayments>
