import { expect, test } from 'vitest'
import { defaultSettings } from '../../../shared/default-settings'
import { settingsSchema } from '../../../shared/settings'

test('what a new installation starts with is what the schema allows, and nothing besides', () => {
  expect(settingsSchema.parse(defaultSettings)).toEqual(defaultSettings)
})
