import type { CustomerScreen } from '../../shared/customer-view'
import type { Environment } from '../../shared/receipt'

/** What the component for one kind of screen is given. */
export type ScreenProps<Kind extends CustomerScreen['kind']> = {
  readonly environment: Environment
  readonly screen: Extract<CustomerScreen, { kind: Kind }>
}
