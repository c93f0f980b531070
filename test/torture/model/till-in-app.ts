import * as z from 'zod/mini'
import type { CashierRequest } from '../../../shared/channels'
import { counterStateSchema } from '../../../shared/counter'
import { expectEvent, type Kasir, launchKasir, newInstallation, scan } from '../../support/launch-kasir'
import { startLoopbackPrinter } from '../../support/loopback-printer'
import type { TwoDisplays } from '../../support/two-displays'
import { startSteadyServer } from './steady-server'
import type { Till } from './till'

const quick = { perMinute: 6000, gapSeconds: 0.005 }

/** The app as it is built and started. With two displays it runs on those. */
export async function startTillInApp(displays: TwoDisplays | null): Promise<Till> {
  const server = await startSteadyServer()
  const printer = await startLoopbackPrinter()
  const installation = newInstallation({
    budgets: { simulator: quick, sandbox: quick, production: quick },
    printer: { kind: 'network', host: printer.host, port: printer.port },
  })
  const environment: Record<string, string> = displays === null ? {} : { DISPLAY: displays.display }
  const launch = (): Promise<Kasir> => launchKasir(installation, server.url, environment)
  let kasir = await launch()
  let pluggedIn = false

  const ask = async (name: CashierRequest, payload?: { readonly paymentId: string }): Promise<unknown> => {
    const answer: unknown = await kasir.cashier.evaluate(
      ([request, sent]) => window.kasir?.[request]?.(sent ?? undefined),
      [name, payload] as const,
    )
    const result = z.object({ ok: z.boolean(), value: z.optional(z.unknown()) }).parse(answer)
    if (!result.ok) throw new Error(`refused: ${JSON.stringify(answer)}`)
    return result.value
  }
  const tell =
    (name: CashierRequest) =>
    async (paymentId: string): Promise<void> =>
      void (await ask(name, { paymentId }))

  return {
    server,
    printer,
    folder: () => installation.folder,
    scan: async (id) => {
      const before = installation.events().length
      await scan(kasir, id)
      await expectEvent(installation, 'payment.opened', id)
      while (
        !installation
          .events()
          .slice(before)
          .some(({ event }) => event === 'payment.opened')
      )
        await new Promise((resolve) => setTimeout(resolve, 5))
    },
    checkNow: tell('checkNow'),
    stopWatch: tell('stopWatch'),
    claimPaid: tell('claimPaid'),
    reprint: tell('reprintReceipt'),
    clear: async () => void (await ask('clearCounter')),
    shown: async () => counterStateSchema.parse(await ask('getCounter')).current?.record.paymentId ?? null,
    crash: async () => {
      const program = kasir.app.process()
      const gone = new Promise<void>((resolve) => program.once('exit', () => resolve()))
      program.kill('SIGKILL')
      await gone
      kasir = await launch()
    },
    restart: async () => {
      await kasir.close()
      kasir = await launch()
    },
    changeDisplay:
      displays === null
        ? null
        : async () => {
            if (pluggedIn) displays.unplug()
            else displays.plugIn('1024x768')
            pluggedIn = !pluggedIn
          },
    end: async () => {
      if (pluggedIn) displays?.unplug()
      await kasir.close()
      await Promise.all([server.down(), printer.stop()])
      installation.remove()
    },
  }
}
