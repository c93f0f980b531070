import { problemSchema } from '../../shared/problem-codes'
import { questionsWith } from '../ask-main'

/** What the cashier's window asks of main: anything may go wrong, and has a sentence here. */
export const question = questionsWith(problemSchema)
