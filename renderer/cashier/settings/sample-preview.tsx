import { useEffect, useState } from 'react'
import type { Result } from '../../../shared/result'
import { type Settings, settingsSchema } from '../../../shared/settings'
import { useWords } from '../../language/language'
import { ReceiptPicture } from '../history/receipt-preview'
import { mainProcess } from './main-process'
import { ProblemLine } from '../problem-line'
import styles from './receipt-section.module.css'

/** A receipt as these settings print it; while one of them is not right, as the ones before did. */
export function SamplePreview({ settings }: { readonly settings: Settings }) {
  const words = useWords().settings.receipt
  const [sample, setSample] = useState<Result<{ svg: string }> | null>(null)
  const asText = JSON.stringify(settings)
  useEffect(() => {
    const right = settingsSchema.safeParse(JSON.parse(asText))
    if (!right.success) return
    let wanted = true
    void mainProcess.previewSample(right.data).then((answer) => {
      // Once the owner's door is closed the last one stays: nobody is asked for a PIN because somebody typed a letter.
      const doorClosed = !answer.ok && answer.problem.code === 'owner-needed'
      if (wanted && !doorClosed) setSample(answer)
    })
    return () => {
      wanted = false
    }
  }, [asText])

  if (sample === null) return null
  return (
    <div className={styles.preview}>
      {sample.ok ? (
        <ReceiptPicture svg={sample.value.svg} alt={words.preview} testId="sample-preview" />
      ) : (
        <ProblemLine problem={sample.problem} />
      )}
    </div>
  )
}
