import axe from 'axe-core'
import { expect, type Page } from '@playwright/test'
import * as z from 'zod/mini'

const foundSchema = z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) }))

/** What axe finds against WCAG 2.2 A and AA on a page as it stands, one line for each place. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  // Half a megabyte, read once for each page.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  const found = await page.evaluate(async (): Promise<unknown> => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
    const { violations } = await Reflect.get(globalThis, 'axe').run(document, {
      runOnly: tags,
      resultTypes: ['violations'],
      // Nobody reads where it is but as the element says itself, and no style sheet is another server's.
      selectors: false,
      preload: false,
    })
    return violations
  })
  return foundSchema
    .parse(found)
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

/** In the light theme and the dark one, for a cashier's window that takes its theme from the system. */
export async function expectNoBarriersInEitherTheme(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await findBarriers(page), colorScheme).toEqual([])
  }
}
