import { brokenConnections } from './broken-connections'
import { goodAnswers } from './good-answers'
import { httpStatuses } from './http-statuses'
import type { NetworkCase } from './network-case'
import { wrongContents } from './wrong-contents'

/** Everything a connection, a proxy or a server can do to an answer. Redirects point `elsewhere`. */
export const networkCases = (elsewhere: string): readonly NetworkCase[] => [
  ...brokenConnections,
  ...wrongContents,
  ...httpStatuses(elsewhere),
  ...goodAnswers,
]
