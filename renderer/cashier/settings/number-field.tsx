import { TextField } from './text-field'

type Props = {
  readonly label: string
  readonly hint?: string
  readonly value: number
  readonly wrong: boolean
  readonly onNumber: (number: number) => void
}

/** `200.000` is how two hundred thousand is written here. */
const THOUSANDS = /\.(?=\d{3}(?:\D|$))/g

/** A whole number. What is none is NaN in the draft, an empty field here, and wrong to the schema. */
export function NumberField({ value, onNumber, ...rest }: Props) {
  return (
    <TextField
      {...rest}
      value={Number.isNaN(value) ? '' : value}
      inputMode="numeric"
      onText={(text) => onNumber(Number.parseInt(text.replaceAll(THOUSANDS, ''), 10))}
    />
  )
}
