import { useEffect, useRef, useState } from 'react'

/** Chromium lays out nothing beyond 2²⁵ pixels; a longer list scrolls faster than its scroll bar. */
const TALLEST = 30_000_000
/** Rows drawn beyond either edge, so that a quick turn of the wheel finds them there. */
const BESIDE = 6

/**
 * The window on a list of any length: which rows are in sight, and where each of them stands. A library for this
 * (react-virtual) ends at the browser's tallest element, which is some 600,000 rows. The scroller has to be there from
 * the beginning and stay, also around an empty list.
 */
export function useLongList(count: number, rowHeight: number) {
  const scroller = useRef<HTMLDivElement>(null)
  const [{ top, height }, setSight] = useState({ top: 0, height: 0 })

  useEffect(() => {
    const element = scroller.current
    if (element === null) return
    const look = (): void => setSight({ top: element.scrollTop, height: element.clientHeight })
    const resized = new ResizeObserver(look)
    resized.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      resized.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [])

  const whole = count * rowHeight
  const scrolled = Math.min(whole, TALLEST)
  const room = scrolled - height
  /** Pixels of the list above the first one in sight. */
  const offset = room <= 0 ? 0 : Math.min(1, top / room) * (whole - height)
  const first = Math.max(0, Math.floor(offset / rowHeight) - BESIDE)
  const last = Math.min(count - 1, Math.ceil((offset + height) / rowHeight) + BESIDE)

  return {
    scroller,
    first,
    last,
    tall: scrolled,
    placeOf: (position: number): number => position * rowHeight - offset + top,
    /** Scrolls as little as is needed for the row to be seen whole. */
    reveal: (position: number): void => {
      const element = scroller.current
      if (element === null || room <= 0) return
      const [start, end] = [position * rowHeight, (position + 1) * rowHeight]
      const wanted = start < offset ? start : end > offset + height ? end - height : offset
      if (wanted !== offset) element.scrollTop = (wanted / (whole - height)) * room
    },
  }
}
