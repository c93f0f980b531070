import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useState } from 'react'
import { searchedTerm } from '../../../shared/history-search'
import type { PaymentId } from '../../../shared/payment-id'
import { useWords } from '../../language/language'
import styles from './history-list.module.css'
import { HistoryRowButton } from './history-row-button'
import type { HistoryRows } from './use-history-rows'
import { useLongList } from './use-long-list'

/** Pixels; the style sheet says the same. */
const ROW_HEIGHT = 52

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** From outside: into the list by keyboard. */
export type HistoryListHandle = { readonly enter: () => void }

type Props = {
  readonly found: HistoryRows
  readonly opened: PaymentId | null
  readonly onOpen: (paymentId: PaymentId) => void
  readonly ref: Ref<HistoryListHandle>
}

export function HistoryList({ found, opened, onOpen, ref }: Props) {
  const { history } = useWords()
  const { scroller, first, last, tall, placeOf, reveal } = useLongList(found.count, ROW_HEIGHT)
  /** The row the keys go to, until it has the focus. */
  const [wanted, setWanted] = useState<number | null>(null)
  const { see } = found
  useEffect(() => see(first, last), [see, first, last])
  // After every drawing: its row may come only when the list has scrolled there, or has loaded it.
  useEffect(() => {
    if (wanted === null) return
    const row = scroller.current?.querySelector<HTMLElement>(`[data-position="${wanted}"]`)
    if (row == null) return
    row.focus()
    setWanted(null)
  })

  const goTo = (position: number): void => {
    if (found.count === 0) return
    const within = Math.min(found.count - 1, Math.max(0, position))
    setWanted(within)
    reveal(within)
  }
  useImperativeHandle(ref, () => ({ enter: () => goTo(0) }))
  const moveByKeys = (event: KeyboardEvent, position: number): void => {
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    goTo((wanted ?? position) + step)
  }

  const term = found.query === null ? '' : searchedTerm(found.query)
  const positions = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
  return (
    // What is typed and not answered yet is not what stands here.
    <div className={styles.table} data-answers={found.query?.term}>
      <div className={styles.head} aria-hidden>
        <span>{history.time}</span>
        <span>{history.paymentId}</span>
        <span data-column="service">{history.service}</span>
        <span data-column="amount">{history.amount}</span>
        <span>{history.status}</span>
      </div>
      <div ref={scroller} className={styles.rows} data-testid="history-rows">
        {found.query !== null && found.count === 0 && (
          <p className={styles.empty}>{term === '' ? history.empty : history.nothingFound(term)}</p>
        )}
        <ul style={{ blockSize: tall }}>
          {positions.map((position) => {
            const row = found.rowAt(position)
            return (
              <li
                key={row?.number ?? `empty-${position}`}
                className={styles.place}
                style={{ transform: `translateY(${placeOf(position)}px)` }}
                aria-setsize={found.count}
                aria-posinset={position + 1}
              >
                {row !== undefined && (
                  <HistoryRowButton
                    row={row}
                    position={position}
                    term={term}
                    opened={row.paymentId === opened}
                    onOpen={onOpen}
                    onKeyDown={(event) => moveByKeys(event, position)}
                  />
                )}
              </li>
            )
          })}
        </ul>
      </div>
    </div>
  )
}
