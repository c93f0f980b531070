import '../no-eval'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ErrorBoundary } from '../ui/error-boundary'
import '../ui/base.css'
import './cashier.css'
import './paper.css'
import { CashierWindow } from './cashier-window'

const place = document.getElementById('window')
if (place === null) throw new Error('index.html has no #window')

createRoot(place).render(
  <StrictMode>
    <ErrorBoundary>
      <CashierWindow />
    </ErrorBoundary>
  </StrictMode>,
)
