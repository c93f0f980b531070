import * as z from 'zod/mini'

/** Compiling a schema takes as long as some hundred rows read without. */
const COMPILED_AFTER = 100

/**
 * Reads rows by a schema, as strictly as its own `parse`: compiled once many rows have been read, so that a start, which
 * reads few, need not wait for it. Only in main: the windows' policy forbids to compile.
 */
export function oftenRead<Schema extends z.ZodMiniType>(schema: Schema): (row: unknown) => z.output<Schema> {
  let reading = schema
  let rows = 0
  return (row) => {
    rows++
    if (rows === COMPILED_AFTER) reading = z.compile(schema)
    return reading.parse(row)
  }
}
