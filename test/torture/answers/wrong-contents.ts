import { answers } from './faults'
import { expecting } from './network-case'

const called = (type: string) => (_answer: string, paid: string) =>
  answers(200, paid, { 'Content-Type': type })
const html = { 'Content-Type': 'text/html' }

/** Answers that arrive whole and say nothing, because they are not what they should be. */
export const wrongContents = expecting('api-not-understood', {
  HTML: () => answers(200, '<!doctype html><p>0</p>', html),
  'HTML called JSON': () => answers(200, '<html>{"status":true}</html>'),
  'paid, called HTML': called('text/html; charset=utf-8'),
  'paid, called plain text': called('text/plain'),
  'paid, called a file': called('application/octet-stream'),
  'paid, called JSON of another kind': called('application/jsonp'),
  empty: () => answers(200, ''),
  'white space': () => answers(200, ' \r\n '),
  'no content': () => answers(204, '', {}),
  'wrong UTF-8': (answer) => answers(200, Buffer.concat([Buffer.from(answer), Buffer.of(0xc3, 0x28)])),
  'letters of one byte': (answer) => answers(200, Buffer.from(answer.replace('XXX', 'Rp é'), 'latin1')),
  'UTF-16': (answer) => answers(200, Buffer.from(`\ufeff${answer}`, 'utf16le')),
  'one bracket short': (_, paid) => answers(200, paid.trimEnd().slice(0, -1)),
  'two answers in one': (answer, paid) => answers(200, paid + answer),
  'a text': () => answers(200, '"0"'),
  'a number': () => answers(200, '0'),
  null: () => answers(200, 'null'),
  'a list': (_, paid) => answers(200, `[${paid}]`),
  'very deep': () => answers(200, '['.repeat(250_000)),
})
