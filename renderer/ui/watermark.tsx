import styles from './watermark.module.css'

const EDGES = ['top', 'right', 'bottom', 'left'] as const

/** A band of words around a code, outside its quiet zone, so that a photograph of it shows what it is. */
export function Watermark({ text }: { readonly text: string }) {
  const line = Array.from({ length: 12 }, () => text).join('  ·  ')
  return (
    <div className={styles.frame} data-testid="watermark" aria-hidden>
      {EDGES.map((edge) => (
        <span key={edge} className={styles.band} data-edge={edge}>
          {line}
        </span>
      ))}
    </div>
  )
}
