import { useEffect, useState } from 'react'
import { type PictureFile, pictureUrl } from '../../shared/shop-picture'
import styles from './picture-show.module.css'

const EACH_MS = 10_000

/** The shop's pictures, one fading into the next; one that cannot be loaded leaves its place empty. */
export function PictureShow({ files }: { readonly files: readonly PictureFile[] }) {
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setTurn((before) => before + 1), EACH_MS)
    return () => clearInterval(timer)
  }, [])
  return (
    <div className={styles.show} data-testid="shop-pictures">
      {files.map((file, index) => (
        <img
          key={file}
          className={styles.picture}
          src={pictureUrl(file)}
          alt=""
          data-shown={index === turn % files.length}
        />
      ))}
    </div>
  )
}
