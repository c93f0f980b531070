import {
  ask,
  type Answers,
  type Obstacle,
  obstacleIn,
  type Question,
  questions,
  replyReader,
} from './escpos-status'
import type { PrinterHabits } from './printer-habits'
import type { PrinterLink } from './printer-link'

/** Asks a printer questions over its line and hears its replies. Rejects when the line breaks. */
export function converse(link: PrinterLink, answerMs: number, habits: PrinterHabits) {
  const read = replyReader()
  let answer: (byte: number) => void = () => undefined
  let mayProve = false
  let prove: (proof: 'proved') => void
  const proved = new Promise<'proved'>((resolve) => {
    prove = resolve
  })

  link.listen((byte) => {
    const reply = read(byte)
    if (reply?.kind === 'status') {
      // Slow is not silent.
      habits.silentTo.clear()
      answer(reply.byte)
    } else if (reply?.kind === 'proof' && mayProve) {
      habits.proves = true
      prove('proved')
    }
  })

  async function answerTo(question: Question): Promise<number | null> {
    if (habits.silentTo.has(question)) return null
    const answered = new Promise<number>((resolve) => {
      answer = resolve
    })
    await Promise.race([link.send(ask(question)), link.broken])
    return Promise.race([answered, pause(answerMs).then(() => null), link.broken])
  }

  return {
    /** `silent`: it does not answer, which says nothing of its state. `learn` keeps in mind what it does not answer. */
    howAreYou: async (learn: boolean): Promise<'ready' | 'silent' | Obstacle> => {
      const answers: { -readonly [Q in Question]: Answers[Q] } = { 1: null, 2: null, 4: null }
      for (const question of questions) {
        answers[question] = await answerTo(question)
        if (answers[question] === null && learn) habits.silentTo.add(question)
        if (answers[1] === null) return 'silent'
      }
      return obstacleIn(answers) ?? 'ready'
    },
    /** Until now nothing that it says can be a proof. */
    expectProof: (): void => {
      mayProve = true
    },
    /** Resolves when the printer has got to the end of the job. */
    proved,
    provedWithin: (milliseconds: number): Promise<boolean> =>
      Promise.race([proved.then(() => true), pause(milliseconds).then(() => false), link.broken]),
  }
}
export type Conversation = ReturnType<typeof converse>

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
