import {
  IconBan,
  IconCircleCheckFilled,
  IconClockHour4,
  IconHelpCircle,
  IconShieldSearch,
} from '@tabler/icons-react'
import type { PaymentStatus } from '../../shared/payment-record'
import { useCommonWords } from '../language/common-language'
import styles from './status-pill.module.css'

export const statusIcons = {
  unpaid: IconClockHour4,
  verifying: IconShieldSearch,
  paid: IconCircleCheckFilled,
  ended: IconBan,
  unknown: IconHelpCircle,
} satisfies Record<PaymentStatus, unknown>

/** A status in words, an icon and a colour, so that none of the three is needed alone. */
export function StatusPill({ status }: { readonly status: PaymentStatus }) {
  const words = useCommonWords()
  const Icon = statusIcons[status]
  return (
    <span className={styles.pill} data-status={status}>
      <Icon aria-hidden />
      {words.status[status]}
    </span>
  )
}
