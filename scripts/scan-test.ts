/** The scan test, run by scan-test.mjs: photographs every display, prints the shares, and ends with 1 on a broken promise. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import * as z from 'zod/mini'
import { displayPictures } from '../test/scanning/display-pictures'
import { type CodeLength, levels } from '../test/scanning/levels'
import { isBroken, type Scanned, scanningPage, tableOf } from '../test/scanning/report'
import { scanPicture } from '../test/scanning/scan-picture'
import { customerDisplays, scaledDisplays } from '../test/support/customer-displays'

const project = resolve(import.meta.dirname, '..')
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const { values } = parseArgs({ options: { scans: { type: 'string', default: '6' } } })
const scans = z.coerce.number().check(z.int(), z.minimum(1), z.maximum(1000)).parse(values.scans)

const lengths: readonly CodeLength[] = ['usual', 'longest']
const scanned: Scanned[] = []
for (const { scale, sizes } of [{ scale: 1, sizes: customerDisplays }, ...scaledDisplays]) {
  for (const length of lengths) {
    for (const picture of await displayPictures(scale, sizes, length)) {
      const shares = levels.map((level) => ({ level, share: scanPicture(picture, level, scans) }))
      const row = { display: picture.display, length, shares }
      scanned.push(row)
      say(tableOf([row]).split('\n').at(-1) ?? '')
    }
  }
}

say(`\n${tableOf(scanned)}`)
const electron = readFileSync(join(project, 'node_modules/electron/dist/version'), 'utf8').trim()
const made = `${new Date().toISOString().slice(0, 10)}, Electron ${electron}.`
writeFileSync(join(project, 'docs/scanning.md'), scanningPage(scanned, scans, made))
const broken = scanned.filter(isBroken).length
say(`\n${broken} displays and codes short of what is promised.`)
process.exitCode = broken > 0 ? 1 : 0
