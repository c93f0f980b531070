const DLE_EOT = Buffer.of(0x10, 0x04)
const PROOF = Buffer.of(0x1d, 0x72, 0x01)

/** What came in over a line to a printer, taken apart: questions before and after the job are no part of it. */
export type Heard = {
  /** `DLE EOT n`, in their order. */
  readonly questions: readonly number[]
  readonly job: Buffer
  readonly asksForProof: boolean
}

export function takeApart(bytes: Buffer): Heard {
  const before: number[] = []
  const after: number[] = []
  let job = bytes
  while (job.length >= 3 && job.subarray(0, 2).equals(DLE_EOT)) {
    before.push(job[2] ?? 0)
    job = job.subarray(3)
  }
  while (job.length >= 3 && job.subarray(-3, -1).equals(DLE_EOT)) {
    after.unshift(job[job.length - 1] ?? 0)
    job = job.subarray(0, -3)
  }
  const asksForProof = job.subarray(-3).equals(PROOF)
  return {
    questions: [...before, ...after],
    job: asksForProof ? job.subarray(0, -3) : job,
    asksForProof,
  }
}

export type Trouble = 'paper-out' | 'cover-open' | 'offline'

/** What an Epson TM replies to `DLE EOT n` (1: printer, 2: why it is offline, 4: paper sensors). */
export function statusByte(question: number, trouble: Trouble | null): number {
  const fixed = 0x12
  switch (question) {
    case 1:
      return fixed | (trouble === null ? 0 : 0x08)
    case 2:
      return fixed | (trouble === 'cover-open' ? 0x04 : trouble === 'paper-out' ? 0x20 : 0)
    default:
      return fixed | (trouble === 'paper-out' ? 0x60 : 0)
  }
}
