import type { PaperWidth } from '../../shared/receipt'
import type { Dots } from './dots'
import { canBePrinted, printableText } from './printable-text'
import { columnsOf, type Layout, receiptMarkup } from './receipt-markup'
import { drawableText } from './text-columns'

/** A document on a paper, in receiptline's markup, both as a printer's letters can say it and as it is drawn. */
export type LaidOut = {
  readonly paper: PaperWidth
  /** Every character is one that printers have, or a `?`. */
  readonly letters: string
  /** True when `letters` had to leave nothing out. */
  readonly sayable: boolean
  readonly drawn: () => string
}

/** A logo stands at the head of whatever the document is. */
export function layOut(layout: Layout, paper: PaperWidth, logo: Dots | null): LaidOut {
  let sayable = true
  const inLetters = receiptMarkup(columnsOf(paper), (text) => {
    sayable &&= canBePrinted(text)
    return printableText(text)
  })
  const inAnyScript = receiptMarkup(columnsOf(paper), drawableText)
  const letterhead = logo === null ? [] : [inLetters.picture(logo), inLetters.blank]
  const letters = [...letterhead, ...layout(inLetters)].join('\n')
  return { paper, letters, sayable, drawn: () => [...letterhead, ...layout(inAnyScript)].join('\n') }
}
