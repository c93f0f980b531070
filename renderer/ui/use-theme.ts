import { useLayoutEffect } from 'react'
import type { Theme } from '../../shared/theme'

/** Gives the whole document its theme; null, while it is not known yet, leaves what is there. */
export function useTheme(theme: Theme | null): void {
  useLayoutEffect(() => {
    if (theme !== null) document.documentElement.dataset['theme'] = theme
  }, [theme])
}
