import type { Page } from '@playwright/test'

/**
 * Everything on a page that does not lie wholly in the window, is clipped by a box around it, or has another text or
 * the code lying over it; one line for each. Empty where all can be read without scrolling.
 */
export const findCutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    /** Descenders of a tight line may reach out of its box by a hair. */
    const HAIR = 1.5
    type Seen = { readonly what: string; readonly box: DOMRect; readonly element: Element }
    const found: string[] = []

    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.closest('[aria-hidden], [data-testid="announcement"]') === null
    const seen: Seen[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const element = text.parentElement
      const words = text.textContent?.trim() ?? ''
      if (element === null || words === '' || !isSeen(element)) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      for (const box of range.getClientRects()) seen.push({ what: words, box, element })
    }
    for (const element of document.querySelectorAll('canvas, svg'))
      if (element.checkVisibility({ visibilityProperty: true }))
        seen.push({ what: element.nodeName, box: element.getBoundingClientRect(), element })

    const isWithin = (box: DOMRect, around: DOMRect): boolean =>
      box.left >= around.left - HAIR &&
      box.top >= around.top - HAIR &&
      box.right <= around.right + HAIR &&
      box.bottom <= around.bottom + HAIR
    for (const { what, box, element } of seen) {
      if (!isWithin(box, new DOMRect(0, 0, innerWidth, innerHeight))) found.push(`${what}: out of the window`)
      for (let around = element.parentElement; around !== null; around = around.parentElement) {
        if (getComputedStyle(around).overflow === 'visible') continue
        if (!isWithin(box, around.getBoundingClientRect()))
          found.push(`${what}: clipped by <${around.className}>`)
      }
    }

    const overlap = (a: DOMRect, b: DOMRect): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > HAIR &&
      // Lines of one text may stand closer than the boxes of their glyphs.
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.3 * Math.min(a.height, b.height)
    for (const [index, one] of seen.entries())
      for (const other of seen.slice(index + 1))
        if (one.element !== other.element && overlap(one.box, other.box))
          found.push(`${one.what}: overlaps ${other.what}`)

    for (const element of document.querySelectorAll('html, body, main, main *')) {
      const scrolls =
        element.scrollWidth > element.clientWidth + HAIR || element.scrollHeight > element.clientHeight + HAIR
      if (scrolls && getComputedStyle(element).overflow !== 'visible' && isSeen(element))
        found.push(`<${element.nodeName} ${element.className}> holds more than it shows`)
    }
    return found
  })
