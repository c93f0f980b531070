import { TextField } from './text-field'

type Props = {
  readonly label: string
  readonly hint?: string
  readonly value: number
  readonly wrong: boolean
  readonly onNumber: (number: number) => void
}

/** A whole number. What is none is NaN in the draft, an empty field here, and wrong to the schema. */
export function NumberField({ value, onNumber, ...rest }: Props) {
  return (
    <TextField
      {...rest}
      value={Number.isNaN(value) ? '' : value}
      inputMode="numeric"
      onText={(text) => onNumber(Number.parseInt(text, 10))}
    />
  )
}
