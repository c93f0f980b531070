import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import * as z from 'zod/mini'
import { cashierRequests, customerRequests, requestChannel, type Role, roles } from '../../shared/channels'
import type { Exchange } from '../../shared/exchange'
import { problem } from '../../shared/problem'
import { failed, type Result } from '../../shared/result'
import { isUnwritable } from '../database/sqlite-code'
import type { Log } from '../diagnostics/log'
import { windowUrl } from '../windows/app-window'

type Contract = Readonly<Record<string, Exchange>>

/** One function for each request of a contract: parsed request in, result out. */
export type Handlers<C extends Contract> = {
  readonly [Name in keyof C]: (
    request: z.output<C[Name]['request']>,
  ) => Result<z.output<C[Name]['answer']>> | Promise<Result<z.output<C[Name]['answer']>>>
}

type Answer = (name: string, event: IpcMainInvokeEvent, sent: unknown) => Promise<Result<unknown>>
export type Answering = Readonly<Record<Role, Answer>>

const requests = { cashier: cashierRequests, customer: customerRequests } as const

/** Takes every request there is. Windows may ask before there is anybody to answer: then they wait. */
export function takeRequests(answering: Promise<Answering>): void {
  for (const role of roles)
    for (const name of requests[role])
      ipcMain.handle(requestChannel(role, name), async (event, sent: unknown) =>
        (await answering)[role](name, event, sent),
      )
}

/**
 * Answers the requests of one role. A request from any other window, frame or address is refused, one that does not
 * parse is invalid; both are logged. Whatever a handler throws becomes a result too: no request ever hangs or rejects.
 */
export function answersTo<C extends Contract>(
  role: Role,
  contract: C,
  handlers: Handlers<C>,
  window: () => WebContents | null,
  /** Whether this may be asked now, by whoever stands at the counter. */
  mayAsk: (name: keyof C & string) => Result<undefined>,
  log: Log,
): Answer {
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- ties the handler to its own request
  const answer = async <Name extends keyof C & string>(
    name: Name,
    event: IpcMainInvokeEvent,
    sent: unknown,
  ): Promise<Result<unknown>> => {
    if (!isTrusted(event, role, window())) {
      log.warn(`refused ${requestChannel(role, name)}`)
      return failed(problem('request-refused', name))
    }
    const schema: C[Name]['request'] | undefined = contract[name]?.request
    const request = schema === undefined ? null : z.safeParse(schema, sent)
    if (request === null || !request.success) {
      log.warn(`invalid ${requestChannel(role, name)}`)
      return failed(problem('request-invalid', name))
    }
    const allowed = mayAsk(name)
    if (!allowed.ok) return allowed
    try {
      return await handlers[name](request.data)
    } catch (error) {
      if (isUnwritable(error)) {
        log.warn(`${name}: ${String(error)}`)
        return failed(problem('history-unwritable', String(error)))
      }
      log.warn(`bug in ${name}: ${error instanceof Error ? (error.stack ?? '') : String(error)}`)
      return failed(problem('unexpected', name))
    }
  }
  return answer
}

function isTrusted(event: IpcMainInvokeEvent, role: Role, contents: WebContents | null): boolean {
  const frame = event.senderFrame
  return contents !== null && frame !== null && frame === contents.mainFrame && frame.url === windowUrl(role)
}
