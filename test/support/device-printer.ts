import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import * as z from 'zod/mini'
import { statusByte, takeApart, type Trouble } from './printer-questions'

export type DeviceBehaviour =
  /** Answers questions and proves what it printed. */
  | { readonly kind: 'prints' }
  /** Takes everything and says nothing. */
  | { readonly kind: 'silent' }
  | { readonly kind: 'refuses'; readonly because: Trouble }
  /** Takes so many bytes and no more; says why when it is asked. */
  | { readonly kind: 'stops'; readonly afterBytes: number; readonly because: Trouble }
  /** Is pulled out after so many bytes. */
  | { readonly kind: 'unplugged'; readonly afterBytes: number }

const lineSchema = z.union([z.object({ path: z.string() }), z.object({ got: z.string() })])

/** A printer behind a device file: a pseudo terminal, which is a character device with a reader at its other end. */
export async function startDevicePrinter(begin: DeviceBehaviour) {
  let behaviour = begin
  const jobs: Buffer[] = []
  let taken = Buffer.of()
  let answered = 0
  const terminal = spawn('python3', [join(import.meta.dirname, 'pty-printer.py')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const order = (what: object): void => void terminal.stdin.write(`${JSON.stringify(what)}\n`)
  const lines = createInterface(terminal.stdout)
  const [first] = z.tuple([z.string()]).parse(await once(lines, 'line'))
  const { path } = z.object({ path: z.string() }).parse(JSON.parse(first))

  lines.on('line', (line) => {
    const said = lineSchema.parse(JSON.parse(line))
    if (!('got' in said)) return
    taken = Buffer.concat([taken, Buffer.from(said.got, 'hex')])
    const { questions, job, asksForProof } = takeApart(taken)
    const trouble =
      behaviour.kind === 'refuses' || (behaviour.kind === 'stops' && job.length >= behaviour.afterBytes)
        ? behaviour.because
        : null
    if (behaviour.kind === 'unplugged' && job.length >= behaviour.afterBytes) return order({ end: true })
    const replies =
      behaviour.kind === 'silent'
        ? []
        : questions.slice(answered).map((question) => statusByte(question, trouble))
    answered = questions.length
    const silentEnd =
      behaviour.kind === 'silent' && job.length > 0 && questions.at(-1) === 1 && taken.at(-1) === 1
    if (trouble === null && (asksForProof || (silentEnd && taken.at(-3) === 0x10))) {
      jobs.push(job)
      if (asksForProof) replies.push(0)
      taken = Buffer.of()
      answered = 0
    }
    if (replies.length > 0) order({ say: Buffer.from(replies).toString('hex') })
  })

  return {
    path,
    jobs: jobs as readonly Buffer[],
    taken: (): Buffer => takeApart(taken).job,
    behave: (next: DeviceBehaviour): void => {
      behaviour = next
      taken = Buffer.of()
      answered = 0
    },
    /** False: it takes nothing more, as a printer whose buffer is full. */
    read: (reading: boolean): void => order({ read: reading }),
    stop: async (): Promise<void> => {
      if (terminal.exitCode !== null) return
      const ended = once(terminal, 'exit')
      terminal.stdin.end()
      await ended
    },
  }
}
export type DevicePrinter = Awaited<ReturnType<typeof startDevicePrinter>>
