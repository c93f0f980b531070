import { existsSync, readFileSync } from 'node:fs'
import { FuseV1Options } from '@electron/fuses'
import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { FUSES } from '../../../scripts/package/fuses.mjs'

const installers = z
  .object({
    beforePack: z.string(),
    electronFuses: z.record(z.string(), z.boolean()),
    nsis: z.object({ license: z.string() }),
    mac: z.object({ entitlements: z.string(), entitlementsInherit: z.string() }),
  })
  .parse(load(readFileSync('electron-builder.yml', 'utf8')))

test('the installers for Windows and macOS have the fuses of the Linux package, and integrity besides', () => {
  const wanted = Object.entries(FUSES).map(([fuse, on]) => [FuseV1Options[Number(fuse)], on])
  const { resetAdHocDarwinSignature, ...set } = installers.electronFuses
  const named = Object.fromEntries(
    Object.entries(set).map(([name, on]) => [name.replace(/^./, (letter) => letter.toUpperCase()), on]),
  )
  expect(named).toEqual({ ...Object.fromEntries(wanted), EnableEmbeddedAsarIntegrityValidation: true })
  expect(resetAdHocDarwinSignature).toBe(true)
})

test('every file that their description names and that is not made by it is there', () => {
  const { beforePack, nsis, mac } = installers
  const named = [beforePack, nsis.license, mac.entitlements, mac.entitlementsInherit]
  expect(named.filter((file) => !existsSync(file))).toEqual([])
})
