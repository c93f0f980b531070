import { expect } from '@playwright/test'
import * as z from 'zod/mini'
import { type Language, languages } from '../../shared/receipt'
import { resultSchema } from '../../shared/exchange'
import { problemSchema } from '../../shared/problem-codes'
import { settingsSchema } from '../../shared/settings'
import { type Kasir } from './launch-kasir'

/** How both windows look: the two of each that the app has. */
export type Look = { readonly theme: 'light' | 'dark'; readonly language: Language }

export const looks: readonly Look[] = languages.flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ theme, language })),
)

const loadedSchema = resultSchema(z.object({ settings: settingsSchema }), problemSchema)

/** Dresses both windows, whatever is on them, as the settings screen would: saved, and taken at once. */
export async function dress({ cashier, customer }: Kasir, { theme, language }: Look): Promise<void> {
  const loaded = loadedSchema.parse(await cashier.evaluate(() => window.kasir?.getSettings?.()))
  if (!loaded.ok) throw new Error(loaded.problem.code)
  const wanted = {
    ...loaded.value.settings,
    appearance: { cashier: theme, customer: theme },
    cashierLanguage: language,
    customerLanguage: language,
  }
  await cashier.evaluate((settings) => window.kasir?.saveSettings?.(settings), wanted)
  for (const page of [cashier, customer]) {
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    // Colours of buttons fade from one theme into the other; what turns for ever is not waited for.
    await page.evaluate(() =>
      Promise.allSettled(
        document
          .getAnimations()
          .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
          .map(({ finished }) => finished),
      ),
    )
  }
}
