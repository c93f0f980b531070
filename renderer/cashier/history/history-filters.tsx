import { IconX } from '@tabler/icons-react'
import { type HistoryQuery, services } from '../../../shared/history-search'
import { paymentStatuses } from '../../../shared/payment-record'
import { useWords } from '../../language/language'
import { Button } from '../../ui/button'
import { ExportButton } from './export-button'
import styles from './history-filters.module.css'

type Narrowing = Omit<HistoryQuery, 'term'>
type Props = {
  readonly query: HistoryQuery
  /** Everybody the list can be narrowed to. */
  readonly cashiers: readonly string[]
  readonly onChange: (part: Partial<Narrowing>) => void
}

const nothing: Narrowing = { status: null, service: null, cashier: null, from: null, to: null }

/** Narrows the list: by status, service, cashier and the days of the shop's calendar. */
export function HistoryFilters({ query, cashiers, onChange }: Props) {
  const words = useWords()
  const { history } = words
  const narrowed = [query.status, query.service, query.cashier, query.from, query.to].some(
    (part) => part !== null,
  )
  return (
    <fieldset className={styles.filters} aria-label={history.narrow}>
      <select
        aria-label={history.status}
        value={query.status ?? ''}
        data-narrowed={query.status !== null}
        onChange={({ currentTarget: { value } }) =>
          onChange({ status: paymentStatuses.find((status) => status === value) ?? null })
        }
      >
        <option value="">{history.anyStatus}</option>
        {paymentStatuses.map((status) => (
          <option key={status} value={status}>
            {words.status[status]}
          </option>
        ))}
      </select>
      <select
        aria-label={history.service}
        value={query.service ?? ''}
        data-narrowed={query.service !== null}
        onChange={({ currentTarget: { value } }) =>
          onChange({ service: services.find((service) => service === value) ?? null })
        }
      >
        <option value="">{history.anyService}</option>
        {services.map((service) => (
          <option key={service} value={service}>
            {service === 'express' ? 'Express' : 'Instant'}
          </option>
        ))}
      </select>
      {cashiers.length > 0 && (
        <select
          aria-label={history.cashier}
          value={query.cashier ?? ''}
          data-narrowed={query.cashier !== null}
          onChange={({ currentTarget: { value } }) => onChange({ cashier: value || null })}
        >
          <option value="">{history.anyCashier}</option>
          {cashiers.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      )}
      <label>
        {history.from}
        <input
          type="date"
          value={query.from ?? ''}
          max={query.to ?? undefined}
          data-narrowed={query.from !== null}
          onChange={({ currentTarget: { value } }) => onChange({ from: value || null })}
        />
      </label>
      <label>
        {history.to}
        <input
          type="date"
          value={query.to ?? ''}
          min={query.from ?? undefined}
          data-narrowed={query.to !== null}
          onChange={({ currentTarget: { value } }) => onChange({ to: value || null })}
        />
      </label>
      {narrowed && (
        <Button kind="quiet" icon={<IconX aria-hidden />} onClick={() => onChange(nothing)}>
          {history.everything}
        </Button>
      )}
      <ExportButton query={query} />
    </fieldset>
  )
}
