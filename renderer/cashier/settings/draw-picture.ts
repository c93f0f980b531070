export type PictureForm = {
  /** The longer side at most, in pixels. */
  readonly longestSide: number
  readonly type: 'image/png' | 'image/jpeg'
}

/** What the shop chose, drawn anew and small enough to keep; null when it is not a picture that can be drawn. */
export async function drawPicture(
  chosen: File,
  { longestSide, type }: PictureForm,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const picture = await createImageBitmap(chosen).catch(() => null)
  if (picture === null) return null
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(picture.width * scale)),
    Math.max(1, Math.round(picture.height * scale)),
  )
  const context = canvas.getContext('2d')
  if (context === null) return null
  context.imageSmoothingQuality = 'high'
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  const blob = await canvas.convertToBlob({ type, quality: 0.85 })
  return new Uint8Array(await blob.arrayBuffer())
}
