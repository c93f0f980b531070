/** Run by seed.mjs: fills a data folder with lifelike payments, for the demonstration's history. */
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as z from 'zod/mini'
import { historyFiles } from '../electron/database/history-files'
import { defaultSettings } from '../shared/default-settings'
import { fillHistory } from './seed/fill-history'

const argumentsSchema = z.tuple([z.pipe(z.string().check(z.regex(/^\d+$/)), z.transform(Number)), z.string()])
const [count, wanted] = argumentsSchema.parse([
  process.argv[2] ?? '100000',
  process.argv[3] ?? `out/seed-${process.argv[2] ?? '100000'}`,
])
/** Always the same two years, so that the same count always makes the same history. */
const UNTIL = new Date('2026-11-23T00:00:00Z')

const folder = resolve(wanted)
const { history } = historyFiles(folder, 'simulator')
if (existsSync(history)) throw new Error(`there is a history already: ${history}`)
mkdirSync(folder, { recursive: true })
const started = Date.now()
fillHistory(history, count, UNTIL, (done) => {
  if (done % 50_000 === 0) process.stdout.write(`${done.toLocaleString('en')} payments\n`)
})
writeFileSync(join(folder, 'settings.json'), JSON.stringify({ ...defaultSettings, setUpDone: true }))
const bytes = statSync(history).size
process.stdout.write(
  `${count.toLocaleString('en')} payments in ${Math.round((Date.now() - started) / 1000)} s, ` +
    `${Math.round(bytes / 1e6)} MB, ${Math.round(bytes / count)} bytes each\n` +
    `Look at them with KASIR_DATA_DIR=${folder} npm start\n`,
)
