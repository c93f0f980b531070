import { Component, type ReactNode } from 'react'
import { commonEn } from '../language/common-en'
import { commonId } from '../language/common-id'
import styles from './error-boundary.module.css'

const RELOAD_AFTER = 4000

type Props = { readonly children: ReactNode }

/** A fault in a window loses nothing: main holds the state, so the window says so and opens again. */
export class ErrorBoundary extends Component<Props, { readonly crashed: boolean }> {
  override state = { crashed: false }

  static getDerivedStateFromError() {
    return { crashed: true }
  }

  override componentDidCatch() {
    setTimeout(() => window.location.reload(), RELOAD_AFTER)
  }

  override render() {
    if (!this.state.crashed) return this.props.children
    // The window's language went down with it, so both are said.
    return (
      <main className={styles.crashed} role="alert">
        <p>{commonId.crashed}</p>
        <p lang="en">{commonEn.crashed}</p>
      </main>
    )
  }
}
