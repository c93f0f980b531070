import { describe, expect, test } from 'vitest'
import { obstacleIn, replyReader } from '../../../electron/receipts/printers/escpos-status'

const well = { 1: 0x12, 2: 0x12, 4: 0x12 }

describe('what a printer says of itself', () => {
  test.each([
    ['all is well', well, null],
    ['the drawer is open', { ...well, 1: 0x16 }, null],
    ['the paper is near its end', { ...well, 4: 0x1e }, null],
    ['paper is being fed by its button', { ...well, 2: 0x1a }, null],
    ['no paper, by the sensors', { ...well, 4: 0x72 }, 'paper-out'],
    ['no paper, by why it stopped', { ...well, 1: 0x1a, 2: 0x32 }, 'paper-out'],
    ['cover open', { ...well, 1: 0x1a, 2: 0x16 }, 'cover-open'],
    ['cover open, and so no paper to be seen', { 1: 0x1a, 2: 0x36, 4: 0x72 }, 'cover-open'],
    ['offline, nobody knows why', { ...well, 1: 0x1a }, 'offline'],
    ['an error', { ...well, 2: 0x52 }, 'offline'],
    ['only the first question is answered', { 1: 0x12, 2: null, 4: null }, null],
  ] as const)('%s', (_, answers, obstacle) => {
    expect(obstacleIn(answers)).toBe(obstacle)
  })
})

describe('what comes back over the line', () => {
  const kinds = (...bytes: number[]) => {
    const read = replyReader()
    return bytes.map((byte) => read(byte)?.kind ?? null)
  }
  test('a status and a proof are told apart', () => {
    expect(kinds(0x12, 0x1a, 0x72, 0x00, 0x0f)).toEqual(['status', 'status', 'status', 'proof', 'proof'])
  })
  test('flow control is neither', () => {
    expect(kinds(0x11, 0x13)).toEqual([null, null])
  })
  test('an automatic status is no proof, whatever its four bytes are', () => {
    expect(kinds(0x10, 0x00, 0x00, 0x00, 0x00)).toEqual([null, null, null, null, 'proof'])
    expect(kinds(0x38, 0x08, 0x0f, 0x00, 0x12)).toEqual([null, null, null, null, 'status'])
  })
})
