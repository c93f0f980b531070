import type { PartResult } from './part'

const number = new Intl.NumberFormat('en')
const isCut = ({ runs, wanted }: PartResult): boolean => runs < wanted

/** One line a part, for the terminal and for Markdown alike. */
export function tableOf(results: readonly PartResult[]): string {
  const rows = [
    ['part', 'ran', 'violations', 'seed', 'time', 'on the way'],
    ...results.map((result) => [
      result.part,
      `${number.format(result.runs)}${isCut(result) ? ` of ${number.format(result.wanted)}` : ''} ${result.of}`,
      String(result.violations.length),
      String(result.seed),
      duration(result.seconds),
      figuresOf(result),
    ]),
  ]
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`
  return rows.flatMap((row, index) => (index === 1 ? [rule, line(row)] : [line(row)])).join('\n')
}

const duration = (seconds: number): string =>
  seconds < 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`

/** The most frequent first; the table is no place for all of them. */
const figuresOf = ({ figures }: PartResult): string =>
  Object.entries(figures)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 5)
    .map(([name, count]) => `${number.format(count)} ${name}`)
    .join(', ')

type Surroundings = {
  readonly date: string
  readonly commit: string
  readonly machine: string
  readonly runtime: string
  readonly seed: number
  readonly minutes: number
}

/** docs/reliability.md: what was done to the app, and what came of it. */
export const reliabilityPage = (
  results: readonly PartResult[],
  { date, commit, machine, runtime, seed, minutes }: Surroundings,
): string => `# Reliability

Written by \`npm run torture\`; the next full run overwrites it. It takes up to ${minutes} minutes, prints the table below
and exits with 1 on any violation. \`npm run torture -- --seed ${seed}\` makes the same choices again; \`--only\` with one
or more of \`kills,answers,mutations,model\` runs a part, \`--minutes\` bounds the time. Smaller runs of the same parts are in
\`npm test\`.

${date}, commit ${commit}, ${runtime}, on ${machine}.

${tableOf(results)}
${results.some(isCut) ? '\nWhere fewer ran than were wanted, the time was up.\n' : ''}
## What is done, and what must hold

**Kills.** Two counters sell beside each other in the real app, with servers and printers on loopback. At random moments
(a scan, an answer, the code painted, paid, printing, or nothing in particular) the process gets \`kill -9\` and is started
again on the same data folder. At the end the history file, what the server said, and every byte the printers got are
compared: paid here is what was paid there, and since the same moment through all restarts; every paid payment has exactly
one receipt job, and it came to an end; no receipt came out twice without a copy mark; the database is sound.

**Answers.** Connections refused, reset, cut off, a byte a second, never ending, 100 MB (also as 100 kB of gzip), not HTTP;
redirects to other hosts, to http, to itself; HTML, nothing, other content types, wrong UTF-8; every HTTP status that
matters, each also with a paid body; wrong certificates, no TLS, no such name; every field of both published samples
missing, null, of another type, negative, huge. First through client and judge, then the network's part and a draw of the
fields through the app: each is a sentence with a code on the cashier’s window and \`unknown\` on both, or exactly what the
page documents. No redirect is followed, and no key reaches a server with a wrong certificate.

**Mutations.** Both samples are changed as JSON and as bytes, and read, judged, stored and printed: nothing may be thrown,
and nothing be paid unless a second reader, that shares no code with the app, finds a code 0 in a bill about the payment
that was asked for. Every request of both windows is sent through its own preload with mutated payloads: every call ends in
a result the contract allows, main writes down no bug, and nothing gets paid.

**Model.** Random sequences of scan, pay, bad and good answers, check now, stop, claim, reprint, lose and regain the
network, crash, restart and change of display, on the counter's own parts and in the real app, against a small model. After
each step: the last scan is on the counter, nothing is paid that the server did not call paid, paid stays paid since the
same moment, stopping changes no status, each paid payment has one receipt and each paper comes once. At the end everything
must come out right.
`
