import { isObject, parseJson } from '../json-paths'

const WORDS = ['0', 'paid', 'settlement', 'settled', 'success', 'pembayaran berhasil']

/**
 * Whether an answer's bytes can be taken for "paid" at all, looked up without any code of the app's: a `status_code`
 * that means 0 in a bill about this payment, in an answer whose `status` is true.
 */
export function saysPaid(bytes: Uint8Array, asked: string): boolean {
  const answer = parseJson(
    Buffer.from(bytes)
      .toString('utf8')
      .replace(/^\ufeff/, ''),
  )
  if (!isObject(answer) || answer['status'] !== true) return false
  return [answer['data'], answer['result']].some((bill) => {
    if (!isObject(bill)) return false
    const { payment_id: id, status_code: code } = bill
    return (
      typeof id === 'string' &&
      id === asked &&
      (code === 0 || (typeof code === 'string' && WORDS.includes(code.trim().toLowerCase())))
    )
  })
}
