import type { ScriptedAnswer } from '../../../electron/simulator/scripted-answers'
import { type Simulator, startSimulator } from '../../../electron/simulator/start-simulator'
import { paymentId } from '../../support/payment-ids'

/** A KiriminAja that keeps its address and its books when the network to it is cut and comes back. */
export async function startSteadyServer() {
  const paid = new Set<string>()
  const garbled = new Map<string, ScriptedAnswer>()
  let server: Simulator | null = await startSimulator({ makeUnknown: true })
  const { url } = server
  const port = Number(new URL(url).port)

  return {
    url,
    isUp: (): boolean => server !== null,
    isPaid: (id: string): boolean => paid.has(id),
    isGarbled: (id: string): boolean => garbled.has(id),
    pay: (id: string): void => {
      paid.add(id)
      server?.pay(paymentId(id))
    },
    garble: (id: string, answer: ScriptedAnswer): void => {
      garbled.set(id, answer)
      server?.answerAlways(id, answer)
    },
    ungarble: (id: string): void => {
      garbled.delete(id)
      server?.answerNormally(id)
    },
    down: async (): Promise<void> => {
      const running = server
      server = null
      await running?.stop()
    },
    up: async (): Promise<void> => {
      if (server !== null) return
      server = await startSimulator({ makeUnknown: true, port })
      for (const id of paid) server.pay(paymentId(id))
      for (const [id, answer] of garbled) server.answerAlways(id, answer)
    },
  }
}
export type SteadyServer = Awaited<ReturnType<typeof startSteadyServer>>
