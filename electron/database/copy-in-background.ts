import * as z from 'zod/mini'
import { askThread } from './ask-thread'
import type { CopyHistory } from './copy-history'

/** `copyHistory` in a thread of its own: none of it is main's work. */
export const copyInBackground: CopyHistory = async (order) =>
  z.nullable(z.string()).parse(await askThread('copy-worker', order))
