import { IconArrowRight, IconPackage } from '@tabler/icons-react'
import type { Package } from '../../shared/payment'
import { useWords } from '../language/language'
import styles from './package-list.module.css'

/** The parcels a bill pays for, as KiriminAja named them. */
export function PackageList({ packages }: { readonly packages: readonly Package[] }) {
  return (
    <ul className={styles.list} data-testid="packages">
      {packages.map((parcel, position) => (
        // Nothing in a parcel is sure to be there or to be unique; the list only ever comes whole.
        <PackageLine key={`${position} ${parcel.awb ?? parcel.orderId ?? ''}`} parcel={parcel} />
      ))}
    </ul>
  )
}

function PackageLine({ parcel }: { readonly parcel: Package }) {
  const { counter } = useWords()
  const { awb, orderId, service, serviceName, origin, destination, trackingUrl } = parcel
  const carrier = [service, serviceName].filter((part) => part !== null).join(' ')
  const way = [origin?.name, destination?.name].filter((name) => name !== undefined && name !== '')
  return (
    <li className={styles.parcel}>
      <IconPackage aria-hidden />
      <span className={styles.words}>
        <strong>{awb ?? counter.noAwb}</strong>
        {carrier !== '' && <span>{carrier}</span>}
        {way.length > 0 && (
          <span className={styles.way}>
            {way[0]}
            {/* An icon, for not every system's letters have an arrow of the same shape. */}
            {way.length === 2 && <IconArrowRight role="img" aria-label={counter.sentTo} />}
            {way[1]}
          </span>
        )}
        {orderId !== null && (
          <span className={styles.soft}>
            {counter.order} {orderId}
          </span>
        )}
        {trackingUrl !== null && (
          <span className={styles.soft}>
            {counter.tracking} {trackingUrl}
          </span>
        )}
      </span>
    </li>
  )
}
