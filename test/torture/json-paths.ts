export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined }
export type Path = readonly (string | number)[]

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)
export const isObject = (value: Json | undefined): value is { readonly [key: string]: Json | undefined } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads JSON text; null for text that is none, which is also what the JSON `null` gives. */
export function parseJson(text: string): Json {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The way to every value in it, parents before children; the whole is the empty way. */
export function pathsOf(value: Json | undefined, path: Path = []): readonly Path[] {
  const children = isList(value)
    ? value.flatMap((child, index) => pathsOf(child, [...path, index]))
    : isObject(value)
      ? Object.entries(value).flatMap(([key, child]) => pathsOf(child, [...path, key]))
      : []
  return [path, ...children]
}

export const valueAt = (value: Json | undefined, path: Path): Json | undefined =>
  path.reduce<Json | undefined>(
    (found, step) =>
      isList(found) ? found[Number(step)] : isObject(found) ? found[String(step)] : undefined,
    value,
  )

/** A copy in which one value is another one; `undefined` takes it out. */
export function changedAt(
  value: Json,
  path: Path,
  change: (found: Json) => Json | undefined,
): Json | undefined {
  const [step, ...rest] = path
  if (step === undefined) return change(value)
  if (isList(value)) {
    return value.flatMap((child, index) => {
      if (index !== step) return [child]
      const changed = changedAt(child, rest, change)
      return changed === undefined ? [] : [changed]
    })
  }
  if (!isObject(value)) return value
  const entries = Object.entries(value).flatMap(([key, child]): [string, Json | undefined][] => {
    if (key !== step || child === undefined) return [[key, child]]
    const changed = changedAt(child, rest, change)
    return changed === undefined ? [] : [[key, changed]]
  })
  return Object.fromEntries(entries)
}
