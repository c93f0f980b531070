import { setTimeout as pause } from 'node:timers/promises'
import * as z from 'zod/mini'
import { startLoopbackPrinter } from '../support/loopback-printer'
import { launchEmptyApp } from './empty-app'

const TIMES = 200

export type BareRuntime = {
  /** Milliseconds from sending a message to a window until it is painted there. */
  readonly messages: readonly number[]
  /** The same to two windows, until it is painted in both. */
  readonly messagesToBoth: readonly number[]
  /** Milliseconds from opening a connection to the printer until it has the first byte. */
  readonly bytes: readonly number[]
}

/** What the empty app takes for the least that a sale consists of. */
export async function bareRuntime(): Promise<BareRuntime> {
  const { app, close } = await launchEmptyApp()
  const message = async (windows: 1 | 2): Promise<number> =>
    z.number().parse(
      await app.evaluate(async ({ BrowserWindow, ipcMain }, count) => {
        const shown = BrowserWindow.getAllWindows().slice(0, count)
        const painted = shown.map(
          (window) =>
            new Promise<number>((done) => {
              const heard = (event: { sender: unknown }, at: number): void => {
                if (event.sender !== window.webContents) return
                ipcMain.off('painted', heard)
                done(at)
              }
              ipcMain.on('painted', heard)
            }),
        )
        const sentAt = performance.timeOrigin + performance.now()
        for (const window of shown) window.webContents.send('show', String(sentAt))
        return Math.max(...(await Promise.all(painted))) - sentAt
      }, windows),
    )
  const messages: number[] = []
  const messagesToBoth: number[] = []
  for (let each = 0; each < TIMES; each++) {
    // So that they fall anywhere between two frames.
    await pause(20 + ((each * 7) % 17))
    messages.push(await message(1))
    messagesToBoth.push(await message(2))
  }
  const printer = await startLoopbackPrinter({ kind: 'prints', says: 'nothing' })
  const bytes: number[] = []
  for (let each = 0; each < TIMES; each++) {
    const connectedAt = z.number().parse(
      await app.evaluate(async (_electron, port) => {
        const { connect } = process.getBuiltinModule('net')
        const at = performance.timeOrigin + performance.now()
        const socket = connect({ host: '127.0.0.1', port })
        await new Promise<void>((closed) => {
          socket.once('close', () => closed())
          socket.resume()
          socket.end('x')
        })
        return at
      }, printer.port),
    )
    bytes.push((printer.began[each] ?? Number.NaN) - connectedAt)
  }
  await printer.stop()
  await close()
  return { messages, messagesToBoth, bytes }
}
