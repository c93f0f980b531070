import { gzipSync } from 'node:zlib'
import { answers, bytes, cutOff, dripAnswer, dripBody, endlessBody, endlessHeaders } from './faults'
import { hangUp, megabytes, reset, silence } from './faults'
import { expecting } from './network-case'

const gzip = { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }
const hundredMegabytes = gzipSync(Buffer.alloc(100 * 1024 * 1024, ' '), { level: 1 })
const half = (body: string): number => Buffer.byteLength(body) >> 1
const chunked = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n'

/** What can happen to an answer on its way. */
export const brokenConnections = [
  ...expecting('api-timeout', {
    silence: () => silence,
    'a byte a second': (answer) => dripAnswer(answer, 1000),
    'a body at a byte a second': (answer) => dripBody(answer, 1000),
    'never ending, slow': () => endlessBody(' ', 50),
  }),
  ...expecting('api-unreachable', {
    reset: () => reset,
    'closed without a word': () => hangUp,
    'cut off in the first line': () => bytes('HTTP/1.1 2'),
    'cut off after the first lines': (answer) => cutOff(answer, 0, 'end'),
    'cut off in the middle': (answer) => cutOff(answer, half(answer), 'end'),
    'cut off before the last byte': (_, paid) => cutOff(paid, Buffer.byteLength(paid) - 1, 'end'),
    'reset in the middle': (_, paid) => cutOff(paid, half(paid), 'reset'),
    'first lines that never end': () => endlessHeaders,
    'not HTTP': () => bytes('220 smtp.invalid ESMTP\r\n'),
    'no status': (answer) => bytes(`HTTP/1.1 \r\n\r\n${answer}`),
    'called gzip, and is not': (answer) => answers(200, answer, gzip),
    'two lengths': (answer) =>
      bytes(`HTTP/1.1 200 OK\r\nContent-Length: 7\r\nContent-Length: 8\r\n\r\n${answer}`),
    'a negative length': (answer) => answers(200, answer, { 'Content-Length': '-1' }),
    'pieces of nonsense length': (answer) => bytes(`${chunked}xyz\r\n${answer}\r\n0\r\n\r\n`),
  }),
  ...expecting('api-not-understood', {
    'never ending, fast': () => endlessBody(' '.repeat(65_536), 0),
    '100 MB': (answer) => megabytes(100, answer),
    '100 MB as 100 kB (gzip)': () => answers(200, hundredMegabytes, gzip),
  }),
]
