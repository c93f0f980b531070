import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import type { Installation, Kasir } from './launch-kasir'

const netLogSchema = z.object({
  constants: z.object({ logEventTypes: z.record(z.string(), z.number()) }),
  events: z.array(
    z.object({
      type: z.number(),
      params: z.optional(z.looseObject({ host: z.optional(z.string()), hostname: z.optional(z.string()) })),
    }),
  ),
})
/** As Chromium calls in its log what leaves it: a lookup, whoever does it, and its own question to a name server. */
const LOOKUPS = ['HOST_RESOLVER_MANAGER_JOB', 'DNS_TRANSACTION']

/** Which names Chromium looks up while something is done, by its own log of all that its network service does. */
export async function namesLookedUp(
  { app }: Kasir,
  { folder }: Installation,
  act: () => Promise<unknown>,
): Promise<readonly string[]> {
  const file = join(folder, 'net-log.json')
  await app.evaluate(
    ({ session }, path) => session.defaultSession.netLog.startLogging(path, { captureMode: 'everything' }),
    file,
  )
  await act()
  await app.evaluate(({ session }) => session.defaultSession.netLog.stopLogging())
  const { constants, events } = netLogSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  const types = LOOKUPS.map((name) => constants.logEventTypes[name])
  if (types.includes(undefined)) throw new Error(`no ${LOOKUPS.join(' or ')} in this Chromium's log`)
  return events.flatMap(({ type, params }) => {
    const name = types.includes(type) ? (params?.host ?? params?.hostname) : undefined
    return name === undefined ? [] : [name]
  })
}
