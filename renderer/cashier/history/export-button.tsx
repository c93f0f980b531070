import { IconTableExport } from '@tabler/icons-react'
import { useState } from 'react'
import { exportFormats, type ExportFormat, type ExportState } from '../../../shared/export'
import type { HistoryQuery } from '../../../shared/history-search'
import type { Words } from '../../language/id'
import { useSpeech } from '../../language/language'
import { Button } from '../../ui/button'
import { useKeys } from '../../ui/use-keys'
import { mainProcess } from './main-process'
import { ProblemLine } from '../problem-line'
import { useRequest } from '../use-request'
import styles from './export-button.module.css'
import { useExport } from './use-export'

/** Whatever the list is narrowed to, as a spreadsheet's file; the counter goes on meanwhile. */
export function ExportButton({ query }: { readonly query: HistoryQuery }) {
  const { words } = useSpeech()
  const { exports } = words
  const { run, busy, problem } = useRequest()
  const { state, follow } = useExport()
  const [asked, setAsked] = useState(false)
  useKeys({ F6: () => setAsked(true) })
  const underWay = state.kind === 'running'

  const start = async (format: ExportFormat) => {
    const started = await run(() => mainProcess.startExport({ query, format }))
    if (started.ok && started.value) follow()
  }
  const close = async () => {
    setAsked(false)
    await mainProcess.closeExport()
    follow()
  }
  // One that was begun, and may have ended, while another screen was open stays in sight until somebody has read it.
  if (!asked && state.kind === 'none') {
    return (
      <Button icon={<IconTableExport aria-hidden />} keyName="F6" onClick={() => setAsked(true)}>
        {exports.action}
      </Button>
    )
  }
  return (
    <div className={styles.panel} role="group" aria-label={exports.title} data-testid="export-panel">
      <p>{exports.hint}</p>
      <div className={styles.row}>
        {exportFormats.map((format, index) => (
          <Button
            key={format}
            kind="primary"
            autoFocus={index === 0}
            disabled={busy || underWay}
            onClick={() => void start(format)}
          >
            {exports.format[format]}
          </Button>
        ))}
        <Button onClick={() => void close()}>{underWay ? exports.cancel : exports.close}</Button>
      </div>
      <ExportLine state={state} />
      {problem !== null && <ProblemLine problem={problem} />}
    </div>
  )
}

function ExportLine({ state }: { readonly state: ExportState }) {
  const { words, number } = useSpeech()
  if (state.kind === 'failed') return <ProblemLine problem={state.problem} />
  return (
    <p role="status" data-testid="export-state" data-state={state.kind}>
      {lineOf(state, words.exports, (rows) => number(rows, 0))}
    </p>
  )
}

function lineOf(
  state: Exclude<ExportState, { kind: 'failed' }>,
  words: Words['exports'],
  number: (rows: number) => string,
): string | null {
  switch (state.kind) {
    case 'none':
      return null
    case 'running':
      return words.running(number(state.rows))
    case 'done':
      return words.done(number(state.rows), state.file)
    case 'cancelled':
      return words.cancelled
  }
}
