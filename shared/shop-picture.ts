import * as z from 'zod/mini'

/** The name says what is in it: a changed picture has another name, so nothing ever shows an old one. */
export const pictureFileSchema = z.string().check(z.regex(/^[0-9a-f]{32}\.(?:png|jpg)$/))
export type PictureFile = z.infer<typeof pictureFileSchema>

/** The most that is kept of one picture, in bytes; the window that chose it has made it small enough before. */
export const LARGEST_PICTURE_BYTES = 4 * 2 ** 20
/** Four megapixels: more than any display of a counter shows. */
export const MOST_PICTURE_PIXELS = 4_000_000
export const MOST_WELCOME_PICTURES = 6

export const shopPicturesSchema = z.object({
  logo: z.nullable(pictureFileSchema),
  /** Shown one after the other while nobody pays. */
  welcome: z.array(pictureFileSchema).check(z.maxLength(MOST_WELCOME_PICTURES)),
})
export type ShopPictures = Readonly<z.infer<typeof shopPicturesSchema>>

/** Below the app's own address; kept in the data folder, not among the windows' files. */
export const PICTURES_PATH = '/shop/'
export const pictureUrl = (file: PictureFile): string => `${PICTURES_PATH}${file}`
