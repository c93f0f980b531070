import { IconPlugConnectedX } from '@tabler/icons-react'
import { useWords } from '../language/customer-language'
import styles from './checking-interrupted.module.css'

export function CheckingInterrupted() {
  const { customer } = useWords()
  return (
    <p className={styles.line} role="status">
      <IconPlugConnectedX aria-hidden />
      <span>{customer.interrupted}</span>
    </p>
  )
}
