import { useSyncExternalStore } from 'react'
import type { Result } from '../../../shared/result'

type Ring = { readonly answered: Promise<boolean>; readonly answer: (letIn: boolean) => void }

/** Somebody stands before the owner's door; null while nobody does. One for the whole window. */
let ring: Ring | null = null
const listeners = new Set<() => void>()

function setRing(next: Ring | null): void {
  ring = next
  for (const listener of listeners) listener()
}

/** Resolves when the owner's PIN was right (true), or nobody wants in any more. */
function ringBell(): Promise<boolean> {
  if (ring !== null) return ring.answered
  const { promise, resolve } = promised<boolean>()
  setRing({
    answered: promise,
    answer: (letIn) => {
      setRing(null)
      resolve(letIn)
    },
  })
  return promise
}

function promised<Value>() {
  let resolve: (value: Value) => void = () => undefined
  const promise = new Promise<Value>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}

/** Whoever rang goes away again. */
export const leaveOwnersDoor = (): void => ring?.answer(false)

/** How to answer whoever rang; null while nobody does. */
export const useOwnersDoor = (): Ring['answer'] | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => ring?.answer ?? null,
  )

/** A question only the owner may ask: where main wants their PIN, it is asked for, and the question put again. */
export const throughOwnersDoor =
  <Asked extends readonly unknown[], Answer>(ask: (...asked: Asked) => Promise<Result<Answer>>) =>
  async (...asked: Asked): Promise<Result<Answer>> => {
    const answer = await ask(...asked)
    if (answer.ok || answer.problem.code !== 'owner-needed') return answer
    return (await ringBell()) ? ask(...asked) : answer
  }
