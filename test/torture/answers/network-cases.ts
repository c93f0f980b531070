import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { PaymentStatus } from '../../../shared/payment-record'
import type { ProblemCode } from '../../../shared/problem'
import type { Fault } from './fault-server'
import * as faults from './faults'

export type NetworkCase = {
  readonly name: string
  /** Given an answer that would be good, and one that says it is paid, both about the payment that is asked for. */
  readonly fault: (answer: string, paid: string) => Fault
  readonly expected: ProblemCode | Exclude<PaymentStatus, 'unknown'>
  /** Among the few that `npm test` tries on the app's own screen. */
  readonly onScreen?: true
}

const { answers } = faults
const JSON_TYPE = { 'Content-Type': 'application/json' }
const statuses: readonly (readonly [number, ProblemCode])[] = [
  [401, 'api-key-rejected'],
  [403, 'api-key-rejected'],
  [404, 'api-payment-not-found'],
  [400, 'api-refused'],
  [409, 'api-refused'],
  [422, 'api-refused'],
  [429, 'api-limited'],
  [500, 'api-broken'],
  [502, 'api-broken'],
  [503, 'api-broken'],
  [504, 'api-broken'],
]

const gzipBomb = gzipSync(Buffer.alloc(100 * 1024 * 1024, ' '), { level: 1 })

/** What a connection, a proxy or a server can do to an answer. Redirects point `elsewhere`. */
export function networkCases(elsewhere: string): readonly NetworkCase[] {
  const good = (headers: Readonly<Record<string, string>>): Fault =>
    answers(200, answer, { ...JSON_TYPE, ...headers })
  return [
    { name: 'reset', fault: faults.reset, expected: 'api-unreachable', onScreen: true },
    { name: 'closed without a word', fault: faults.hangUp, expected: 'api-unreachable' },
    { name: 'silence', fault: faults.silence, expected: 'api-timeout' },
    {
      name: 'a byte a second',
      fault: faults.dripAnswer(answer, 1000),
      expected: 'api-timeout',
      onScreen: true,
    },
    { name: 'a body at a byte a second', fault: faults.dripBody(answer, 1000), expected: 'api-timeout' },
    {
      name: 'cut off after the first lines',
      fault: faults.cutOff(answer, 0, 'end'),
      expected: 'api-unreachable',
    },
    {
      name: 'cut off in the middle',
      fault: faults.cutOff(answer, length >> 1, 'end'),
      expected: 'api-unreachable',
      onScreen: true,
    },
    {
      name: 'cut off before the last byte',
      fault: faults.cutOff(paid, Buffer.byteLength(paid) - 1, 'end'),
      expected: 'api-unreachable',
    },
    {
      name: 'reset in the middle',
      fault: faults.cutOff(paid, length >> 1, 'reset'),
      expected: 'api-unreachable',
    },
    { name: 'cut off in the first line', fault: faults.bytes('HTTP/1.1 2'), expected: 'api-unreachable' },
    {
      name: 'never ending, fast',
      fault: faults.endlessBody(' '.repeat(65_536), 0),
      expected: 'api-not-understood',
      onScreen: true,
    },
    { name: 'never ending, slow', fault: faults.endlessBody(' ', 50), expected: 'api-timeout' },
    { name: 'first lines that never end', fault: faults.endlessHeaders, expected: 'api-unreachable' },
    { name: '100 MB', fault: faults.megabytes(100, answer), expected: 'api-not-understood', onScreen: true },
    {
      name: '100 MB in 100 kB (gzip)',
      fault: answers(200, gzipSync(Buffer.alloc(100 * 1024 * 1024, ' ')), {
        ...JSON_TYPE,
        'Content-Encoding': 'gzip',
      }),
      expected: 'api-not-understood',
    },
    {
      name: 'called gzip, and is not',
      fault: good({ 'Content-Encoding': 'gzip' }),
      expected: 'api-unreachable',
    },
    { name: 'not HTTP', fault: faults.bytes('220 smtp.invalid ESMTP\r\n'), expected: 'api-unreachable' },
    { name: 'no status', fault: faults.bytes(`HTTP/1.1 \r\n\r\n${answer}`), expected: 'api-unreachable' },
    { name: 'two lengths', fault: good({ 'content-length': '7' }), expected: 'api-unreachable' },
    { name: 'a negative length', fault: good({ 'Content-Length': '-1' }), expected: 'api-unreachable' },
    {
      name: 'pieces of nonsense length',
      fault: faults.bytes(
        `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n${answer}\r\n0\r\n\r\n`,
      ),
      expected: 'api-unreachable',
    },

    ...[300, 301, 302, 303, 307, 308].map(
      (status): NetworkCase => ({
        name: `${status} to another host`,
        fault: answers(status, paid, { ...JSON_TYPE, Location: elsewhere }),
        expected: 'api-redirected',
        ...(status === 302 ? { onScreen: true } : {}),
      }),
    ),
    {
      name: '302 to http',
      fault: answers(302, '', { Location: elsewhere.replace('127.0.0.1', 'localhost') }),
      expected: 'api-redirected',
    },
    {
      name: '302 to another path',
      fault: answers(302, '', { Location: '/login' }),
      expected: 'api-redirected',
    },
    { name: '302 to itself', fault: answers(302, '', { Location: '' }), expected: 'api-redirected' },
    { name: '301 to nowhere', fault: answers(301, '', {}), expected: 'api-redirected' },
    { name: '304', fault: answers(304, '', {}), expected: 'api-redirected' },

    {
      name: 'HTML',
      fault: answers(200, '<!doctype html><p>0</p>', { 'Content-Type': 'text/html' }),
      expected: 'api-not-understood',
      onScreen: true,
    },
    {
      name: 'HTML called JSON',
      fault: answers(200, '<html>{"status":true}</html>'),
      expected: 'api-not-understood',
    },
    {
      name: 'paid, called HTML',
      fault: answers(200, paid, { 'Content-Type': 'text/html; charset=utf-8' }),
      expected: 'api-not-understood',
      onScreen: true,
    },
    {
      name: 'paid, called plain text',
      fault: answers(200, paid, { 'Content-Type': 'text/plain' }),
      expected: 'api-not-understood',
    },
    {
      name: 'paid, called a file',
      fault: answers(200, paid, { 'Content-Type': 'application/octet-stream' }),
      expected: 'api-not-understood',
    },
    { name: 'empty', fault: answers(200, ''), expected: 'api-not-understood' },
    { name: 'white space', fault: answers(200, ' \r\n '), expected: 'api-not-understood' },
    { name: 'no content', fault: answers(204, '', {}), expected: 'api-not-understood' },
    {
      name: 'wrong UTF-8',
      fault: answers(
        200,
        Buffer.concat([
          Buffer.from(answer.slice(0, 40)),
          Buffer.of(0xc3, 0x28),
          Buffer.from(answer.slice(40)),
        ]),
      ),
      expected: 'api-not-understood',
      onScreen: true,
    },
    {
      name: 'Latin letters of one byte',
      fault: answers(200, Buffer.from(answer.replace('XXX', 'Rp é'), 'latin1')),
      expected: 'api-not-understood',
    },
    {
      name: 'UTF-16',
      fault: answers(200, Buffer.from(`\ufeff${answer}`, 'utf16le')),
      expected: 'api-not-understood',
    },
    {
      name: 'cut short, length and all',
      fault: answers(200, paid.slice(0, -2)),
      expected: 'api-not-understood',
    },
    { name: 'two answers in one', fault: answers(200, paid + answer), expected: 'api-not-understood' },
    { name: 'a text', fault: answers(200, '"0"'), expected: 'api-not-understood' },
    { name: 'a number', fault: answers(200, '0'), expected: 'api-not-understood' },
    { name: 'null', fault: answers(200, 'null'), expected: 'api-not-understood' },
    { name: 'a list', fault: answers(200, `[${paid}]`), expected: 'api-not-understood' },
    { name: 'very deep', fault: answers(200, '['.repeat(250_000)), expected: 'api-not-understood' },

    ...statuses.flatMap(([status, expected]): NetworkCase[] => [
      {
        name: `${status} with words`,
        fault: answers(status, '{"status":false,"text":"Gagal"}'),
        expected,
        ...(status === 401 || status === 503 ? { onScreen: true } : {}),
      },
      { name: `${status} with nothing`, fault: answers(status, '', {}), expected },
      {
        name: `${status} with HTML`,
        fault: answers(status, '<html>', { 'Content-Type': 'text/html' }),
        expected,
      },
      { name: `${status} and yet paid`, fault: answers(status, paid), expected },
      {
        name: `${status} without end`,
        fault: faults.endless(`HTTP/1.1 ${status} Words\r\n\r\n`, ' '.repeat(65_536), 0),
        expected,
      },
    ]),
    ...['1', 'soon', '-1', 'Wed, 21 Oct 2099 07:28:00 GMT'].map(
      (wait): NetworkCase => ({
        name: `429, try again: ${wait}`,
        fault: answers(429, '', { 'Retry-After': wait }),
        expected: 'api-limited',
      }),
    ),
    {
      name: 'refused with 200',
      fault: answers(200, '{"status":false,"text":"Payment not found","code":404,"result":null}'),
      expected: 'api-refused',
      onScreen: true,
    },
    {
      name: 'refused with 200, the other shape',
      fault: answers(200, '{"message":"salah","errors":{"payment_id":["x"]},"status":false}'),
      expected: 'api-refused',
    },

    { name: 'as published', fault: answers(200, answer), expected: 'unpaid' },
    { name: 'in good order, in single bytes', fault: faults.dripAnswer(answer, 0), expected: 'unpaid' },
    { name: 'marked as UTF-8', fault: answers(200, `\ufeff${answer}`), expected: 'unpaid' },
    {
      name: 'compressed',
      fault: answers(200, gzipSync(answer), { ...JSON_TYPE, 'Content-Encoding': 'gzip' }),
      expected: 'unpaid',
    },
    {
      name: 'compressed (br)',
      fault: answers(200, brotliCompressSync(answer), { ...JSON_TYPE, 'Content-Encoding': 'br' }),
      expected: 'unpaid',
    },
    { name: 'without a content type', fault: answers(200, answer, {}), expected: 'unpaid' },
    {
      name: 'as problem+json in capitals',
      fault: answers(200, answer, { 'Content-Type': 'Application/Problem+JSON; charset=UTF-8' }),
      expected: 'unpaid',
    },
    {
      name: 'until the end, without a length',
      fault: faults.bytes(`HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n${answer}`),
      expected: 'unpaid',
    },
    { name: 'by HTTP 1.0', fault: faults.bytes(`HTTP/1.0 200 OK\r\n\r\n${answer}`), expected: 'unpaid' },
    {
      name: 'after early hints',
      fault: faults.bytes(`HTTP/1.1 103 Early Hints\r\nLink: <x>\r\n\r\nHTTP/1.1 200 OK\r\n\r\n${answer}`),
      expected: 'unpaid',
    },
    ...['yesterday', '', 'Thu, 01 Jan 270000 00:00:00 GMT', '-1', 'Sun, 06 Nov 1994 08:49:37 GMT'].map(
      (date): NetworkCase => ({
        name: `dated "${date}"`,
        fault: good({ Date: date }),
        expected: 'unpaid',
      }),
    ),
  ]
}
