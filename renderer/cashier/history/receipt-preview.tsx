import { useEffect, useState } from 'react'
import type { PaymentId } from '../../../shared/payment-id'
import type { Result } from '../../../shared/result'
import { useWords } from '../../language/language'
import { mainProcess } from './main-process'
import { ProblemLine } from '../problem-line'
import styles from './receipt-preview.module.css'

/** The receipt as it prints. */
export function ReceiptPreview({ paymentId }: { readonly paymentId: PaymentId }) {
  const { receipt } = useWords()
  const [preview, setPreview] = useState<Result<{ svg: string }> | null>(null)
  useEffect(() => {
    let wanted = true
    void mainProcess.previewReceipt({ paymentId }).then((answer) => wanted && setPreview(answer))
    return () => {
      wanted = false
    }
  }, [paymentId])

  if (preview === null) return null
  if (!preview.ok) return <ProblemLine problem={preview.problem} />
  return <ReceiptPicture svg={preview.value.svg} alt={receipt.preview} testId="receipt-preview" />
}

type PictureProps = { readonly svg: string; readonly alt: string; readonly testId: string }

/** Drawn as an image, so nothing in its text can act in this window. */
export function ReceiptPicture({ svg, alt, testId }: PictureProps) {
  const source = `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`
  return <img className={styles.paper} src={source} alt={alt} data-testid={testId} />
}
