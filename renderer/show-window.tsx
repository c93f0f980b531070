import './no-eval'
import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ErrorBoundary } from './ui/error-boundary'

/**
 * Draws a window into its page, once the face of the app is there. Without it the first frame would be laid out twice: first
 * with whatever the system has, which costs more than all the rest of the layout (docs/performance.md). A face that cannot be
 * read keeps nobody waiting.
 */
export async function showWindow(window: ReactNode): Promise<void> {
  const place = document.getElementById('window')
  if (place === null) throw new Error('index.html has no #window')
  await document.fonts.load('1em "Plus Jakarta Sans Variable"').catch(() => [])
  createRoot(place).render(
    <StrictMode>
      <ErrorBoundary>{window}</ErrorBoundary>
    </StrictMode>,
  )
}
