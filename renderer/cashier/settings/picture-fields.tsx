import { IconX } from '@tabler/icons-react'
import { MOST_WELCOME_PICTURES, pictureUrl } from '../../../shared/shop-picture'
import { useWords } from '../../language/language'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { ChoosePicture } from './choose-picture'
import field from './field.module.css'
import note from './note.module.css'
import styles from './picture-fields.module.css'
import type { SectionProps } from './use-draft'

/** As large as a 4K display shows it, and a photograph stays below a megabyte. */
const PHOTO = { longestSide: 1920, type: 'image/jpeg' } as const
/** With its transparency; on the receipt it is black on white. */
const LOGO = { longestSide: 800, type: 'image/png' } as const

/** The shop's own face on the customer's display. */
export function PictureFields({ draft: { pictures }, change }: SectionProps) {
  const words = useWords().settings.pictures
  const { logo, welcome } = pictures
  return (
    <>
      <fieldset className={field.field} data-testid="shop-logo">
        <legend>{words.logo}</legend>
        {logo !== null && <img className={styles.logo} src={pictureUrl(logo)} alt={words.logo} />}
        <div className={note.row}>
          <ChoosePicture
            label={words.chooseLogo}
            form={LOGO}
            onKept={(file) => change({ pictures: { ...pictures, logo: file } })}
          />
          {logo !== null && (
            <Button kind="quiet" onClick={() => change({ pictures: { ...pictures, logo: null } })}>
              {words.removeLogo}
            </Button>
          )}
        </div>
      </fieldset>
      <fieldset className={field.field} data-testid="shop-pictures">
        <legend>{words.welcome}</legend>
        <p className={field.said}>{words.hint(MOST_WELCOME_PICTURES)}</p>
        {welcome.length > 0 && (
          <ol className={styles.pictures}>
            {welcome.map((file, index) => (
              <li key={file} className={styles.picture}>
                <img src={pictureUrl(file)} alt={words.number(index + 1)} />
                <IconButton
                  icon={<IconX aria-hidden />}
                  label={words.remove(index + 1)}
                  onClick={() =>
                    change({ pictures: { ...pictures, welcome: welcome.filter((other) => other !== file) } })
                  }
                />
              </li>
            ))}
          </ol>
        )}
        {welcome.length < MOST_WELCOME_PICTURES && (
          <div className={note.row}>
            <ChoosePicture
              label={words.add}
              form={PHOTO}
              onKept={(file) =>
                change({
                  pictures: { ...pictures, welcome: [...welcome.filter((other) => other !== file), file] },
                })
              }
            />
          </div>
        )}
      </fieldset>
    </>
  )
}
