import type { ProblemCode } from '../../../shared/problem-codes'
import { answers, endless } from './faults'
import { expecting, type NetworkCase } from './network-case'

const statuses: readonly (readonly [number, ProblemCode])[] = [
  [400, 'api-refused'],
  [401, 'api-key-rejected'],
  [403, 'api-key-rejected'],
  [404, 'api-payment-not-found'],
  [409, 'api-refused'],
  [422, 'api-refused'],
  [429, 'api-limited'],
  [500, 'api-broken'],
  [502, 'api-broken'],
  [503, 'api-broken'],
  [504, 'api-broken'],
]
const html = { 'Content-Type': 'text/html' }
const more = ' '.repeat(65_536)

const errors = statuses.flatMap(([status, code]) =>
  expecting(code, {
    [`${status} with words`]: () => answers(status, '{"status":false,"text":"Gagal"}'),
    [`${status} with nothing`]: () => answers(status, '', {}),
    [`${status} with HTML`]: () => answers(status, '<html>', html),
    [`${status} and yet paid`]: (_, paid) => answers(status, paid),
    [`${status} without end`]: () => endless(`HTTP/1.1 ${status} Words\r\n\r\n`, more, 0),
  }),
)

const waits = ['1', 'soon', '-1', 'Wed, 21 Oct 2099 07:28:00 GMT'].flatMap((wait) =>
  expecting('api-limited', { [`429, try again: ${wait}`]: () => answers(429, '', { 'Retry-After': wait }) }),
)

const refusals = expecting('api-refused', {
  'refused with 200': () =>
    answers(200, '{"status":false,"text":"Payment not found","code":404,"result":null}'),
  'refused with 200, the other shape': () =>
    answers(200, '{"message":"salah","errors":{"payment_id":["x"]},"status":false}'),
})

/** `elsewhere` must never hear of it, least of all with the key. */
const redirects = (elsewhere: string): readonly NetworkCase[] => [
  ...[300, 301, 302, 303, 307, 308].flatMap((status) =>
    expecting('api-redirected', {
      [`${status} to another host`]: (_, paid) => answers(status, paid, { Location: elsewhere }),
    }),
  ),
  ...expecting('api-redirected', {
    '302 to http under another name': () =>
      answers(302, '', { Location: elsewhere.replace('127.0.0.1', 'localhost') }),
    '302 to another path': () => answers(302, '', { Location: '/login' }),
    '302 to itself': () => answers(302, '', { Location: '' }),
    '301 to nowhere': () => answers(301, '', {}),
    '304': () => answers(304, '', {}),
  }),
]

/** Everything but 200, and the refusals that come with 200. */
export const httpStatuses = (elsewhere: string): readonly NetworkCase[] => [
  ...errors,
  ...waits,
  ...refusals,
  ...redirects(elsewhere),
]
