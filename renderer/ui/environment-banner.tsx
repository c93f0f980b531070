import { IconFlask } from '@tabler/icons-react'
import type { Environment } from '../../shared/receipt'
import { useCommonWords } from '../language/common-language'
import styles from './environment-banner.module.css'

/** Says that no real money moves. In production there is nothing to say. */
export function EnvironmentBanner({ environment }: { readonly environment: Environment }) {
  const words = useCommonWords()
  if (environment === 'production') return null
  return (
    <p className={styles.banner} data-testid="environment-banner" data-environment={environment}>
      <IconFlask aria-hidden />
      <span>{words.environment[environment]}</span>
    </p>
  )
}
