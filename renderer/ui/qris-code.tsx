import { IconAlertTriangle } from '@tabler/icons-react'
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef } from 'react'
import { useCommonWords } from '../language/common-language'
import { alignToPixels, drawSymbol, qrSymbol, QUIET_ZONE } from './qr-symbol'
import styles from './qris-code.module.css'
import { useDevicePixels } from './use-device-pixels'
import { Watermark } from './watermark'

type Props = {
  readonly code: string
  /** Repeated all round the quiet zone, never over it: for codes that nobody can pay. */
  readonly watermark?: string | undefined
  /** Called when a code has really reached the display, with its side in CSS pixels as a ruler has it; again when that changes. */
  readonly onPainted?: ((code: string, side: number) => void) | undefined
}

/** A code as large as its place allows. Black on white in any theme: a phone's camera does not care for taste. */
export function QrisCode({ code, watermark, onPainted }: Props) {
  const words = useCommonWords()
  const place = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const symbol = useMemo(() => qrSymbol(code), [code])
  const room = useDevicePixels(place)
  const perModule =
    symbol === null || room === null
      ? 0
      : Math.max(1, Math.floor(Math.min(room.width, room.height) / symbol.side))

  useLayoutEffect(() => {
    if (symbol === null || canvas.current === null) return
    drawSymbol(canvas.current, symbol)
  }, [symbol])

  // After every layout, because a neighbour that grows moves the code without resizing it.
  useLayoutEffect(() => {
    if (frame.current !== null) alignToPixels(frame.current)
  })

  const side = symbol === null || room === null ? 0 : (symbol.side * perModule) / room.ratio
  const ruled = symbol === null ? 0 : side * (1 - (2 * QUIET_ZONE) / symbol.side)
  const tellPainted = useEffectEvent((painted: string) => onPainted?.(painted, ruled))
  useEffect(() => {
    if (side === 0) return
    // The first frame draws, the second begins after the first has been shown.
    let next = requestAnimationFrame(() => {
      next = requestAnimationFrame(() => tellPainted(code))
    })
    return () => cancelAnimationFrame(next)
  }, [code, side])

  return (
    <div ref={place} className={styles.place} data-watermarked={watermark !== undefined}>
      {symbol === null ? (
        <p className={styles.tooLong} role="alert">
          <IconAlertTriangle aria-hidden />
          {words.code.tooLong}
        </p>
      ) : (
        <div ref={frame} className={styles.frame} style={{ blockSize: side, inlineSize: side }}>
          {watermark !== undefined && <Watermark text={watermark} />}
          <canvas
            ref={canvas}
            className={styles.code}
            data-testid="qris-code"
            role="img"
            aria-label={words.code.label}
          />
        </div>
      )}
    </div>
  )
}
