import { brotliCompressSync, gzipSync } from 'node:zlib'
import { answers, bytes, piecemeal } from './faults'
import { expecting } from './network-case'

const JSON_TYPE = { 'Content-Type': 'application/json' }
const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n'
const dates = ['yesterday', '', 'Thu, 01 Jan 270000 00:00:00 GMT', '-1', 'Sun, 06 Nov 1994 08:49:37 GMT']

/** Unusual and in order: refusing these would be a fault of ours. */
export const goodAnswers = [
  ...expecting('unpaid', {
    'as published': (answer) => answers(200, answer),
    'in small pieces': (answer) => piecemeal(HEAD + answer, 16),
    'marked as UTF-8': (answer) => answers(200, `\ufeff${answer}`),
    'compressed (gzip)': (answer) =>
      answers(200, gzipSync(answer), { ...JSON_TYPE, 'Content-Encoding': 'gzip' }),
    'compressed (br)': (answer) =>
      answers(200, brotliCompressSync(answer), { ...JSON_TYPE, 'Content-Encoding': 'br' }),
    'without a content type': (answer) => answers(200, answer, {}),
    'JSON of a kind, in capitals': (answer) =>
      answers(200, answer, { 'Content-Type': 'Application/Vnd.Api+JSON; charset=UTF-8' }),
    'without a length': (answer) => bytes(HEAD + answer),
    'by HTTP 1.0': (answer) => bytes(`HTTP/1.0 200 OK\r\n\r\n${answer}`),
    'after early hints': (answer) => bytes(`HTTP/1.1 103 Early Hints\r\nLink: <x>\r\n\r\n${HEAD}${answer}`),
  }),
  ...dates.flatMap((date) =>
    expecting('unpaid', {
      [`dated "${date}"`]: (answer) => answers(200, answer, { ...JSON_TYPE, Date: date }),
    }),
  ),
  ...expecting('paid', { paid: (_, paid) => answers(200, paid) }),
]
