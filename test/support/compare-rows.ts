import { type Dots, isBlack } from '../../electron/receipts/dots'
import type { Run } from './paper-recorder'
import { boxesOf, type Row } from './stack-paper'

/** Dots that a bold letter's stroke reaches out of its cell, to the side and below, in the preview's font. */
const STROKE = 2
/** Printers centre whole bytes of a picture: it may stand so many dots farther left than the preview's. */
const MOST_SHIFT = 4

/** How preview and paper agree in one row. */
export type Agreement = {
  /** Characters of the paper where the preview has no ink at all. */
  readonly missing: number
  /** Columns of dots where the preview has ink and the paper no character. */
  readonly stray: number
  /** Ink both have, of the ink either has: 1 is the same picture. */
  readonly overlap: number
}

/**
 * Row by row: is there ink in each place of a character, none elsewhere, and is it the same ink? The first two ask
 * nothing of a font and must hold exactly. The third tells one letter from another: both sides are drawn in the
 * same font, but by other means, so the edges of a few strokes differ.
 */
export const compareRow = (row: Row, preview: Dots, paper: Dots): Agreement =>
  row.kind === 'text'
    ? { ...placesIn(row.runs, row, preview), overlap: overlapIn(row, preview, paper, 0) }
    : { missing: 0, stray: 0, overlap: bestOverlap(row, preview, paper) }

function placesIn(runs: readonly Run[], { top, height }: Row, preview: Dots): Omit<Agreement, 'overlap'> {
  const boxes = boxesOf(runs)
  const inkIn = (left: number, right: number): boolean => {
    for (let y = top + STROKE; y < top + height; y++) {
      for (let x = Math.max(0, left); x < Math.min(preview.width, right); x++) {
        if (isBlack(preview, x, y)) return true
      }
    }
    return false
  }
  const columns = Array.from({ length: preview.width }, (_, x) => x)
  const outside = columns.filter(
    (x) => !boxes.some(({ left, right }) => x >= left - STROKE && x < right + STROKE),
  )
  return {
    missing: boxes.filter(({ left, right }) => !inkIn(Math.floor(left), Math.ceil(right))).length,
    stray: outside.filter((x) => inkIn(x, x + 1)).length,
  }
}

function overlapIn({ top, height }: Row, preview: Dots, paper: Dots, shift: number): number {
  let [both, either] = [0, 0]
  for (let y = top + STROKE; y < top + height; y++) {
    for (let x = 0; x < preview.width; x++) {
      const [one, other] = [isBlack(preview, x, y), x >= shift && isBlack(paper, x - shift, y)]
      if (one && other) both++
      if (one || other) either++
    }
  }
  return either === 0 ? 1 : both / either
}

const bestOverlap = (row: Row, preview: Dots, paper: Dots): number =>
  Math.max(...Array.from({ length: MOST_SHIFT + 1 }, (_, shift) => overlapIn(row, preview, paper, shift)))
