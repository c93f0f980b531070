/** One EMV data object: two-digit id and its text. */
export type DataObject = { readonly id: string; readonly value: string }

/**
 * Splits EMV text into its data objects: two-digit id, two-digit length counted in characters, value
 * (EMVCo merchant-presented QR, 3.2). Null when the text is not of that form to its very end.
 */
export function readDataObjects(text: string): readonly DataObject[] | null {
  // Lengths count characters, not UTF-16 units: a merchant name may hold any script.
  const characters = Array.from(text)
  const objects: DataObject[] = []
  let position = 0
  while (position < characters.length) {
    const head = characters.slice(position, position + 4).join('')
    if (!/^\d{4}$/.test(head)) return null
    const end = position + 4 + Number(head.slice(2))
    if (end > characters.length) return null
    objects.push({ id: head.slice(0, 2), value: characters.slice(position + 4, end).join('') })
    position = end
  }
  return objects
}

export const writeDataObjects = (objects: readonly DataObject[]): string =>
  objects.map(({ id, value }) => id + String(Array.from(value).length).padStart(2, '0') + value).join('')

export const valueOf = (objects: readonly DataObject[], id: string): string | null =>
  objects.find((object) => object.id === id)?.value ?? null
